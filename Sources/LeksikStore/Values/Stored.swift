/// A concept or unit with what the store knows of it.
public struct Stored<Value: Sendable>: Sendable {
  /// Where an item came from.
  public enum Origin: Sendable, Hashable {
    /// It came with Leksik.
    case shipped
    /// A person added it.
    case person
    /// It came with the import of this number.
    case imported(Int64)
  }

  /// Its number: it stays with the item and is never given to another one.
  public let number: Int64
  /// The concept or unit.
  public let value: Value
  /// The title of the glossary or memory it belongs to.
  public let collection: String
  /// The case it belongs to; `nil` when it is found everywhere.
  public let caseName: String?
  /// The version to name when it is edited.
  public let version: ItemVersion
  /// Whether it was removed: kept, but no longer found.
  public let isRemoved: Bool
  /// Where it came from.
  public let origin: Origin
}

extension Stored: Equatable where Value: Equatable {}
extension Stored: Hashable where Value: Hashable {}
