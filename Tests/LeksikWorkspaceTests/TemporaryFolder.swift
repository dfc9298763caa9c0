import Foundation

/// A place for a workspace; it goes when the last one who holds it does.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path() + "/leksik-ws-\(UUID().uuidString)"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All bytes of all files in it.
  func bytes() throws -> Data {
    guard FileManager.default.fileExists(atPath: path) else { return Data() }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .reduce(into: Data()) { $0.append(try Data(contentsOf: URL(filePath: path + "/" + $1))) }
  }
}
