/// What an index was made from: which source, and which revision of it.
///
/// Whoever opens an index compares the stamp with its source: an index of another source is of no
/// use, one of an earlier revision needs what has changed since.
///
/// ```swift
/// IndexStamp(source: 0x1234, revision: 42).revision  // 42
/// ```
public struct IndexStamp: Sendable, Hashable {
  /// The source, as its random 128-bit name; zero when it has none.
  public let source: UInt128
  /// The revision of the source that the index covers.
  public let revision: UInt64

  /// A stamp.
  public init(source: UInt128, revision: UInt64) {
    self.source = source
    self.revision = revision
  }

  /// The stamp of an index that belongs to no stored source.
  public static let none = IndexStamp(source: 0, revision: 0)
}
