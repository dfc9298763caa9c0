/// What a concordance search found: the best hits, and how many there are in all.
public struct ConcordanceAnswer: Sendable, Hashable {
  /// The hits, the strictest rung first, then the later change, then the smaller id.
  public let hits: [ConcordanceHit]
  /// The number of segments in which the query stands, shown or not.
  public let total: Int
}
