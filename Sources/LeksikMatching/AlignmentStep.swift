/// One step of an alignment: two tokens set against each other, or one that stands alone.
public enum AlignmentStep: Sendable, Hashable {
  /// Token `query` of the query stands against token `source` of the source.
  case pair(query: Int, source: Int)
  /// Token `query` of the query has no counterpart.
  case queryOnly(Int)
  /// Token `source` of the source has no counterpart.
  case sourceOnly(Int)
}
