import Foundation
import Testing

/// What a run of the command left behind.
struct CommandRun: CustomStringConvertible {
  var status: Int32
  /// Whether a signal ended it: a crash, never an answer.
  var isCrash: Bool
  var output: [UInt8]
  var errors: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  var description: String { "status \(status)\(isCrash ? " (signal)" : "")\n\(text)\n\(errorText)" }

  /// The one line of JSON on the standard output.
  func json() throws -> [String: Any] {
    #expect(output.last == UInt8(ascii: "\n"))
    #expect(output.count { $0 == UInt8(ascii: "\n") } == 1, "one line: \(self)")
    let value = try JSONSerialization.jsonObject(with: Data(output))
    return try #require(value as? [String: Any])
  }

  /// The objects under a name of the JSON.
  func objects(_ name: String) throws -> [[String: Any]] {
    try #require(try json()[name] as? [[String: Any]])
  }
}

/// The command as it was built beside the tests; `nil` when there is none.
let commandPath: String? = {
  let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
  let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  // On macOS the tests stand three folders deep in their bundle.
  let above = (0..<4).reduce(into: [own]) { folders, _ in
    folders.append((folders.last ?? own).deletingLastPathComponent())
  }
  return ([Bundle.main.bundleURL] + above + bundles)
    .flatMap { [$0.appending(path: "leksik"), $0.appending(path: "LeksikCLI")] }
    .map { $0.path() }
    .first { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
}()
