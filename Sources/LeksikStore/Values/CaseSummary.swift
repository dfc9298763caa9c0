public import LeksikModel

/// A confidential case: what is added under it is found only there.
public struct CaseSummary: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// When it was opened.
  public let created: Timestamp
  /// How many concepts it holds.
  public let concepts: Int
  /// How many translation units it holds.
  public let units: Int
  /// Whether it is in use: what is added without naming a case belongs to it.
  public let isInUse: Bool
}
