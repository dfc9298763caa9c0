public import LeksikModel

/// The stretches of a query that a memory has, and how much of the query they cover.
public struct FragmentCover: Sendable, Hashable {
  /// The stretches that cannot be made longer, the longest first, then from left to right.
  public let fragments: [Fragment]
  /// How much of the query, by the weight of its words, at least one of them covers.
  public let coverage: Similarity
}
