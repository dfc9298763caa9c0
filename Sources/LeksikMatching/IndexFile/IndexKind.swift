/// What an index file holds, and in which version of its layout.
///
/// ```swift
/// let kind = IndexKind("memory", version: 1)
/// ```
public struct IndexKind: Sendable, Hashable {
  /// The name, at most 16 bytes of UTF-8.
  public let name: String
  /// The version of the layout; a file of another version is refused, and made again by its owner.
  public let version: UInt32

  /// A kind of index.
  ///
  /// - Precondition: `name` has 1 to 16 bytes of UTF-8.
  public init(_ name: String, version: UInt32) {
    precondition((1...16).contains(name.utf8.count), "the name of an index kind has 1 to 16 bytes")
    self.name = name
    self.version = version
  }
}
