import Foundation

/// A table that stands beside a checkout, one row a line, its first row the names of the columns.
public struct SharedTable: Sendable {
  /// The rows in the order of the file, by the name of the column.
  public let rows: [[String: String]]

  /// The tab-separated file of this name in `../shared/domain`; `nil` where it is absent.
  public init?(_ name: String) {
    let file = SharedData.folder.deletingLastPathComponent().appending(path: "domain/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let names = lines.first else { return nil }
    rows = lines.dropFirst().map { row in
      Dictionary(zip(names, row), uniquingKeysWith: { first, _ in first })
    }
  }
}
