/// A term that answers a query, as the index knows it: without its concept.
struct TermMatch: Hashable, Sendable {
  /// The layer, and the term in it.
  let layer: Int
  let entry: Int
  /// The number of the concept.
  let concept: UInt32
  let reason: MatchReason
  let distance: Int
}
