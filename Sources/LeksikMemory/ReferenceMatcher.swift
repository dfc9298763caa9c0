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
  /// Equal matches stand in the order of ``MatchOrder``.
  ///
  /// - Parameters:
  ///   - query: the text to match, in the language `from`.
  ///   - target: the language of the answer; `nil` takes each unit's first other language.
  ///   - options: the neighbours of the query, its case, and penalties.
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(units) comparisons, each of O(tokens²).
  public func matches(
    for query: String, from source: LanguageTag, to target: LanguageTag?,
    atLeast threshold: Similarity, limit: Int, options: MatchOptions = MatchOptions()
  ) -> [Match] {
    precondition(limit >= 0, "a limit is not negative")
    let profile = LanguageProfile.profile(for: source)
    let tokens = profile.tokens(of: query)
    guard !tokens.isEmpty, tokens.count <= SegmentComparison.tokenLimit else { return [] }
    var usable: [Match] = []
    var critical: [Match] = []
    for unit in units {
      guard let from = unit.segment(in: source), let to = unit.target(of: from, in: target)
      else { continue }
      let stored = profile.tokens(of: from.text)
      guard stored.count <= SegmentComparison.tokenLimit else { continue }
      let comparison = SegmentComparison(query: tokens, source: stored, profile: profile)
      guard comparison.textualSimilarity >= threshold || comparison.isSameButForCritical
      else { continue }
      let match = Match(
        unit: unit, source: from, target: to, comparison: comparison, options: options)
      if match.isCritical { critical.append(match) } else { usable.append(match) }
    }
    let order = MatchOrder(query: query)
    return Array(usable.sorted(by: order.precedes).prefix(limit))
      + critical.sorted(by: order.precedes).prefix(limit)
  }
}
