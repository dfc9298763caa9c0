/// What was erased with a case, and what could not be reached.
public struct PurgeReport: Sendable, Hashable {
  /// How many concepts were erased.
  public let concepts: Int
  /// How many translation units were erased.
  public let units: Int
  /// Backups that were made while the case existed and are still there: they hold it.
  public let backups: [String]

  package init(concepts: Int, units: Int, backups: [String]) {
    self.concepts = concepts
    self.units = units
    self.backups = backups
  }
}
