import Foundation
import Leksik
import Testing

/// The examples of the README, run.
@Suite struct ReadmeExampleTests {
  @Test func theLibraryExamplePrintsWhatItSays() throws {
    var printed: [String] = []
    func print(_ items: Any...) {
      printed.append(items.map { "\($0)" }.joined(separator: " "))
    }
    // README begins
    let workspace = Workspace.bundled()
    for hit in try workspace.terms.lookup("temwen", limit: 1) {
      print(hit.concept.preferredTerm(in: .spanish)?.text ?? "—", hit.reason)
    }
    // testigo exact

    let matches = try workspace.memory.matches(
      for: "Debe responder la pregunta", from: .spanish, to: .haitianCreole,
      atLeast: .percent(70), limit: 1)
    for match in matches { print(match.explanation) }
    // 99.67% punctuation: the source has “.”
    // 66.99% CRITICAL modality: “Debe” where the source has “Puede”
    // README ends
    let readme = try readme()
    let example = try source(between: "// README begins", and: "// README ends")
    #expect(readme.contains(example), "README shows other code than this test runs")
    let promised = example.split(separator: "\n")
      .filter { $0.hasPrefix("// ") }.map { String($0.dropFirst(3)) }
    #expect(printed == promised)
  }

  @Test func everyCommandInTheReadmePrintsWhatItSays() throws {
    let command = try #require(commandPath, "build the product leksik first")
    var checked = 0
    for block in try readme().components(separatedBy: "```console\n").dropFirst() {
      let lines = block.components(separatedBy: "\n```")[0]
      guard lines.hasPrefix("$ leksik ") else { continue }
      let (first, expected) = lines.splitOnce("\n")
      let output = try Shell.output(of: first.replacingOccurrences(of: "$ leksik", with: command))
      #expect(output.trimmingCharacters(in: .newlines) == expected)
      checked += 1
    }
    #expect(checked >= 3)
  }

  private func readme() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The lines of this file between two comments, without their indentation.
  private func source(between start: String, and end: String) throws -> String {
    let file = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let body = file.components(separatedBy: start + "\n")[1].components(separatedBy: "    " + end)[
      0]
    return body.components(separatedBy: "\n")
      .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
      .joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}

extension String {
  /// The text before and after the first occurrence of a separator.
  fileprivate func splitOnce(_ separator: Character) -> (String, String) {
    guard let index = firstIndex(of: separator) else { return (self, "") }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}

/// Runs a line as a reader of the README would.
private enum Shell {
  /// What a shell command prints on standard output.
  static func output(of line: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    // Not the workspace of whoever runs the tests.
    let home = FileManager.default.temporaryDirectory.appending(path: "leksik-readme").path()
    process.environment = ProcessInfo.processInfo.environment.merging(["LEKSIK_HOME": home]) { $1 }
    defer { try? FileManager.default.removeItem(atPath: home) }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
