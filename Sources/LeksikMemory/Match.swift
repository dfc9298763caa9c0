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
  /// The neighbours that the source and the query have in common.
  public let context: ContextMatch
  /// What the match lost for where it comes from.
  public let penalties: [Penalty]

  /// A comparison of a query with `source`, seen with the options of the query.
  public init(
    unit: TranslationUnit, source: Segment, target: Segment, comparison: SegmentComparison,
    options: MatchOptions
  ) {
    self.unit = unit
    self.source = source
    self.target = target
    self.comparison = comparison
    context = options.context(of: source)
    penalties = options.penalties.applied(
      to: unit, target: target, caseAtHand: options.caseName)
  }

  /// The similarity to rank and show: capped when a difference is critical, less the penalties.
  public var similarity: Similarity {
    Similarity(hundredths: comparison.similarity.hundredths - penalty.hundredths)
  }
  /// All penalties together, at most what there is to lose.
  public var penalty: Similarity {
    let sum = penalties.reduce(0) { $0 + $1.amount.hundredths }
    return Similarity(hundredths: min(sum, comparison.similarity.hundredths))
  }
  /// The similarity of the texts alone.
  public var textualSimilarity: Similarity { comparison.textualSimilarity }
  /// Every difference between the query and the source.
  public var differences: [Difference] { comparison.differences }
  /// Whether a difference changes what was said: never use such a match unread.
  public var isCritical: Bool { comparison.isCritical }
}
