public import LeksikModel
import LeksikText

/// The definition of fuzzy matching: every unit is compared with the query.
///
/// Slow and obvious on purpose. Every faster search returns what this one returns, in this order.
///
/// ```swift
/// let matcher = ReferenceMatcher(units: memory.units)
/// let matches = matcher.matches(
///   for: "El acusado no confesó", from: .spanish, to: .haitianCreole,
///   atLeast: .percent(70), limit: 5)
/// ```
public struct ReferenceMatcher: Sendable {
  /// The units that are searched.
  public let units: [TranslationUnit]

  /// A matcher over `units`.
  public init(units: [TranslationUnit]) {
    self.units = units
  }

  /// The units that resemble `query`, the best first.
  ///
  /// At most `limit` matches without a critical difference come first; after them at most `limit`
  /// with one, so that a warning is never crowded out. `atLeast` applies to the textual similarity;
  /// a segment that is the same but for its critical differences is listed below it too.
  /// Equal matches stand in this order: identical text first, then the more alike by text, then the
  /// later change, then the smaller id.
  ///
  /// - Parameters:
  ///   - query: the text to match, in the language `from`.
  ///   - target: the language of the answer; `nil` takes each unit's first other language.
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(units) comparisons, each of O(tokens²).
  public func matches(
    for query: String, from source: LanguageTag, to target: LanguageTag?,
    atLeast threshold: Similarity, limit: Int
  ) -> [Match] {
    precondition(limit >= 0, "a limit is not negative")
    let profile = LanguageProfile.profile(for: source)
    let tokens = profile.tokens(of: query)
    guard !tokens.isEmpty else { return [] }
    var usable: [Match] = []
    var critical: [Match] = []
    for unit in units {
      guard let from = unit.segment(in: source), let to = Self.target(of: unit, from, target)
      else { continue }
      let comparison = SegmentComparison(
        query: tokens, source: profile.tokens(of: from.text), profile: profile)
      guard comparison.textualSimilarity >= threshold || comparison.isSameButForCritical
      else { continue }
      let match = Match(unit: unit, source: from, target: to, comparison: comparison)
      if match.isCritical { critical.append(match) } else { usable.append(match) }
    }
    let exact = Normalization.nfc(query)
    let order = { Self.precedes($0, $1, query: exact) }
    return Array(usable.sorted(by: order).prefix(limit))
      + critical.sorted(by: order).prefix(limit)
  }

  private static func target(
    of unit: TranslationUnit, _ source: Segment, _ language: LanguageTag?
  ) -> Segment? {
    if let language {
      guard let segment = unit.segment(in: language), segment.language != source.language
      else { return nil }
      return segment
    }
    return unit.segments.filter { $0.language != source.language }
      .min { $0.language < $1.language }
  }

  /// The total order of matches among usable ones, and among critical ones.
  private static func precedes(_ left: Match, _ right: Match, query: String) -> Bool {
    if left.similarity != right.similarity { return left.similarity > right.similarity }
    let isExact = [left, right].map { Normalization.nfc($0.source.text) == query }
    if isExact[0] != isExact[1] { return isExact[0] }
    if left.textualSimilarity != right.textualSimilarity {
      return left.textualSimilarity > right.textualSimilarity
    }
    if left.unit.changed != right.unit.changed {
      guard let mine = left.unit.changed else { return false }
      return right.unit.changed.map { mine > $0 } ?? true
    }
    return left.unit.id.utf8.lexicographicallyPrecedes(right.unit.id.utf8)
  }
}
