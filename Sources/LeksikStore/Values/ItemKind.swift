/// The tables of items, and how the history counts them.
package enum ItemKind: Int64, Sendable, CaseIterable {
  case concept = 0
  case unit = 1

  /// The name of its table.
  var table: String { self == .concept ? "concept" : "unit" }
}
