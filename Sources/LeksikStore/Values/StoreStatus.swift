/// What the store says of itself.
package struct StoreStatus: Sendable, Hashable {
  /// Its random name.
  package let id: UInt128
  /// The number of the last commit.
  package let revision: Int64
  /// Which shipped data it holds.
  package let shipped: String
  /// The case in use, 0 for none.
  package let caseInUse: Int64
  /// Whether an erased case may still stand in free pages.
  package let isErasing: Bool
}
