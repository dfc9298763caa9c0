public import LeksikModel

/// A stored unit that resembles a query, with what it costs and why.
public struct Match: Sendable, Hashable {
  /// The unit.
  public let unit: TranslationUnit
  /// Its segment in the language of the query.
  public let source: Segment
  /// Its segment in the language asked for.
  public let target: Segment
  /// The comparison of the query with the source.
  public let comparison: SegmentComparison

  /// The similarity to rank and show, capped when a difference is critical.
  public var similarity: Similarity { comparison.similarity }
  /// The similarity of the texts alone.
  public var textualSimilarity: Similarity { comparison.textualSimilarity }
  /// Every difference between the query and the source.
  public var differences: [Difference] { comparison.differences }
  /// Whether a difference changes what was said: never use such a match unread.
  public var isCritical: Bool { comparison.isCritical }

  /// What a person should know about the match, in one line.
  ///
  /// ```swift
  /// print(match.explanation)
  /// // 67.32% CRITICAL negation: “no” is not in the source
  /// ```
  public var explanation: String {
    let critical = differences.filter(\.isCritical)
    let shown = critical.isEmpty ? differences : critical
    let reasons = shown.isEmpty ? "no difference" : shown.map(\.description).joined(separator: "; ")
    return "\(similarity)\(isCritical ? " CRITICAL" : "") \(reasons)"
  }
}
