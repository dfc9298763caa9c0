import LeksikMatching
import LeksikModel
import LeksikText

/// What is critical in the alignment that was found last, most often told without comparing in full.
extension PartSearch {
  /// Whether a difference is critical.
  func isMarked(_ cost: Int) throws -> Bool {
    let symbols = search.symbols
    var lone = LoneMarks()
    var isMarked = false
    try search.forEachDifference { step, _ in
      switch step {
      case .pair(let i, let j):
        isMarked = try workspace.isCritical(word: ids[i], symbol: symbols[j], in: side)
      case .queryOnly(let i): lone.add(traits(ofToken: i), ofQuery: true)
      case .sourceOnly(let j): lone.add(traits(ofSymbol: symbols[j]), ofQuery: false)
      }
      return !isMarked
    }
    return try isMarked || lone.areCritical ?? comparison(cost).isCritical
  }

  /// Whether the row says the same but for its critical differences, as ``CriticalShare`` has it.
  func isSameButForCritical(_ cost: Int, _ weight: Int) throws -> Bool {
    let symbols = search.symbols
    var lone = LoneMarks()
    var (rest, restWeight) = (cost, weight)
    var (isMarked, isOfOneKind) = (false, true)
    try search.forEachDifference { step, pairCost in
      switch step {
      case .pair(let i, let j):
        let (mine, its) = (traits(ofToken: i), traits(ofSymbol: symbols[j]))
        guard try workspace.isCritical(word: ids[i], symbol: symbols[j], in: side) else { break }
        isMarked = true
        guard mine.isCritical == its.isCritical else { break }
        rest -= pairCost
        restWeight -= max(mine.weight, its.weight)
        isOfOneKind = isOfOneKind && mine.critical == its.critical
      case .queryOnly(let i): lone.add(traits(ofToken: i), ofQuery: true)
      case .sourceOnly(let j): lone.add(traits(ofSymbol: symbols[j]), ofQuery: false)
      }
      return isOfOneKind
    }
    guard isOfOneKind,
      SegmentComparison.similarity(cost: rest - lone.weight, weight: restWeight - lone.weight)
        >= .percent(95)
    else { return false }
    return try isMarked || lone.areCritical ?? comparison(cost).isCritical
  }

  /// The comparison in full.
  func comparison(_ cost: Int) throws -> SegmentComparison {
    let source = try search.symbols.map {
      MatchToken(range: 0..<0, form: try workspace.form(ofSymbol: $0, in: side))
    }
    return SegmentComparison(
      query: query, source: source, profile: profile, cost: cost, steps: search.differences)
  }

  private func traits(ofToken place: Int) -> FormTraits { workspace.wordTraits[Int(ids[place])] }

  private func traits(ofSymbol symbol: UInt32) -> FormTraits {
    FormTraits(code: search.traitsCode(ofSymbol: symbol))
  }
}

/// The words that stand alone in an alignment, and what the marked ones weigh.
private struct LoneMarks {
  private(set) var weight = 0
  private var (areOfQuery, areOfRow) = (false, false)
  private var (areMarkedOfQuery, areMarkedOfRow) = (false, false)

  mutating func add(_ traits: FormTraits, ofQuery isOfQuery: Bool) {
    if traits.isCritical { weight += traits.weight }
    if isOfQuery {
      areOfQuery = true
      areMarkedOfQuery = areMarkedOfQuery || traits.isCritical
    } else {
      areOfRow = true
      areMarkedOfRow = areMarkedOfRow || traits.isCritical
    }
  }

  /// Whether they make a critical difference; `nil` when a marked one may have been moved, as then it
  /// may make none: *el* is the same word as *él* in another place.
  var areCritical: Bool? {
    if areMarkedOfQuery && !areOfRow || areMarkedOfRow && !areOfQuery { return true }
    return areMarkedOfQuery || areMarkedOfRow ? nil : false
  }
}
