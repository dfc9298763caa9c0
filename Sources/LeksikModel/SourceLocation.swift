/// A place in a file: a path and, where known, a line and a column.
///
/// ```swift
/// print(SourceLocation(path: "courts.tbx", line: 12, column: 5))  // courts.tbx:12:5
/// ```
public struct SourceLocation: Sendable, Hashable {
  /// The path as the caller wrote it.
  public var path: String
  /// The line, from 1; 0 when it is not known.
  public var line: Int
  /// The column in bytes, from 1; 0 when it is not known.
  public var column: Int

  /// A place in the file at `path`.
  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// By path, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The path, line and column with colons between; unknown parts are left out.
  public var description: String {
    line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}
