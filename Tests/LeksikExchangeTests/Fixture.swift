import Foundation
import LeksikExchange
import LeksikModel
import Testing

/// A file under `Fixtures/`.
struct Fixture: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The path inside `Fixtures/`.
  let name: String

  var testDescription: String { name }
  var url: URL { Self.folder.appending(path: name) }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  /// All fixtures of a folder whose names end in `suffix`, sorted.
  static func all(in folder: String, _ suffix: String) -> [Fixture] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(path: folder).path())
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
      .map { Fixture(name: "\(folder)/\($0)") }
  }
}
