/// Why an index file cannot be used or written.
///
/// None of these costs an answer: an index is derived, and its owner makes it again.
public struct IndexFileError: Error, Sendable, Hashable {
  /// What is wrong.
  public struct Code: Sendable, Hashable {
    private enum Value: Sendable, Hashable {
      case missing, unreadable, foreign, otherVersion, damaged, unwritable
    }

    private let value: Value

    /// There is no such file.
    public static let missing = Code(value: .missing)
    /// The system refuses to open or map the file.
    public static let unreadable = Code(value: .unreadable)
    /// The file is no index, or one of another kind.
    public static let foreign = Code(value: .foreign)
    /// The index has another version of its layout.
    public static let otherVersion = Code(value: .otherVersion)
    /// Bytes are missing or have changed since they were written.
    public static let damaged = Code(value: .damaged)
    /// The system refuses to write the file, or to keep it safe on disk.
    public static let unwritable = Code(value: .unwritable)
  }

  /// What is wrong.
  public let code: Code
  /// The file, or `nil` for an index in memory.
  public let path: String?
  /// What was found, in words.
  public let reason: String

  init(_ code: Code, path: String?, _ reason: String) {
    self.code = code
    self.path = path
    self.reason = reason
  }
}

extension IndexFileError: CustomStringConvertible {
  /// The file and what is wrong with it.
  public var description: String { "\(path ?? "index in memory"): \(reason)" }
}
