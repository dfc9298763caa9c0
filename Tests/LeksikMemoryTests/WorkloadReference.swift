import LeksikMatching
import LeksikModel
import LeksikText

@testable import LeksikMemory

/// What ``ReferenceMatcher`` answers over many segments, for many queries: the segments are tokenised
/// once, two forms are compared once, and a row that cannot be listed whatever its alignment is not
/// compared.
struct WorkloadReference: Sendable {
  private let units: [TranslationUnit]
  private let profile = LanguageProfile.english
  private var scanner = SegmentScanner(profile: .english)
  private var ids: [UInt32] = []
  private var ranges: [Range<UInt32>] = []
  private var starts = [0]
  private var formCount = 0
  /// By form of a query, for each form of a segment: `cost << 3 | critical << 2 | mismatches`.
  private var pairs: [UInt32: [UInt16]] = [:]

  init(_ units: [TranslationUnit]) {
    self.units = units
    for unit in units {
      var text = unit.segments[0].text
      text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
      starts.append(ids.count)
    }
    formCount = scanner.forms.count
  }

  mutating func matches(for query: String, atLeast threshold: Similarity, limit: Int) -> [Match] {
    let tokens = profile.tokens(of: query)
    guard !tokens.isEmpty else { return [] }
    var queryIDs: [UInt32] = []
    var ranges: [Range<UInt32>] = []
    var text = query
    text.withUTF8 { scanner.scan($0, appendingTo: &queryIDs, ranges: &ranges) }
    let forms = scanner.forms
    let columns = queryIDs.map { pairs(of: $0, forms) }
    let weights = tokens.map(\.weight)
    let weight = weights.reduce(0, +)
    // What the same alignments cost at least once their critical differences are set aside.
    let plainWeights = tokens.map { $0.critical == nil ? $0.weight : 0 }
    let plainColumns = columns.map { $0.map { $0 & 4 == 0 ? $0 : 0 } }
    var usable: [Match] = []
    var warnings: [Match] = []
    for (row, unit) in units.enumerated() {
      let source = ids[starts[row]..<starts[row + 1]].map { Int($0) }
      let sourceWeights = source.map { forms[$0].weight }
      let larger = max(weight, sourceWeights.reduce(0, +))
      guard
        SegmentComparison.similarity(
          cost: distance(columns, weights, source, sourceWeights), weight: larger) >= threshold
          || SegmentComparison.similarity(
            cost: distance(
              plainColumns, plainWeights, source,
              source.map { forms[$0].critical == nil ? forms[$0].weight : 0 }),
            weight: larger) >= .percent(95)
      else { continue }
      let alignment = Alignment(queryWeights: weights, sourceWeights: sourceWeights) { i, j in
        let pair = columns[i][source[j]]
        return Alignment.PairCost(cost: Int(pair >> 3), mismatches: Int(pair & 3))
      }
      let comparison = SegmentComparison(
        query: tokens, source: self.tokens(ofRow: row, forms), profile: profile,
        cost: alignment.cost, steps: alignment.steps)
      guard comparison.textualSimilarity >= threshold || comparison.isSameButForCritical
      else { continue }
      let match = Match(
        unit: unit, source: unit.segments[0], target: unit.segments[1], comparison: comparison,
        options: MatchOptions())
      if match.isCritical { warnings.append(match) } else { usable.append(match) }
    }
    let order = MatchOrder(query: query)
    return Array(usable.sorted(by: order.precedes).prefix(limit))
      + warnings.sorted(by: order.precedes).prefix(limit)
  }

  private func tokens(ofRow row: Int, _ forms: [TokenForm]) -> [MatchToken] {
    (starts[row]..<starts[row + 1]).map { place in
      let range = ranges[place]
      return MatchToken(
        range: Int(range.lowerBound)..<Int(range.upperBound), form: forms[Int(ids[place])])
    }
  }

  private mutating func pairs(of id: UInt32, _ forms: [TokenForm]) -> [UInt16] {
    if let known = pairs[id] { return known }
    let form = forms[Int(id)]
    let costs = forms.prefix(formCount).map { other in
      let difference = profile.difference(form, other)
      let cost = LanguageProfile.pairCost(difference, form, other)
      return UInt16(
        cost.cost << 3 | (difference?.isCritical == true ? 4 : 0) | cost.mismatches)
    }
    pairs[id] = costs
    return costs
  }

  /// The plain weighted edit distance, without an alignment.
  private func distance(
    _ columns: [[UInt16]], _ weights: [Int], _ source: [Int], _ sourceWeights: [Int]
  ) -> Int {
    var best = [0]
    for weight in weights { best.append(best[best.count - 1] + weight) }
    for (form, weight) in zip(source, sourceWeights) {
      var diagonal = best[0]
      best[0] += weight
      for i in weights.indices {
        let pair = diagonal + Int(columns[i][form] >> 3)
        diagonal = best[i + 1]
        best[i + 1] = min(pair, diagonal + weight, best[i] + weights[i])
      }
    }
    return best[weights.count]
  }
}
