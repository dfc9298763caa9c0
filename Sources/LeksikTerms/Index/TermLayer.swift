import LeksikMatching

/// One index among those that are searched together, and what of it is hidden.
struct TermLayer: Sendable {
  let tables: TermTables
  /// Numbers of concepts that a layer in front has changed or removed.
  let hidden: Set<UInt32>

  init(_ tables: TermTables, hidden: Set<UInt32> = []) {
    self.tables = tables
    self.hidden = hidden
  }
}
