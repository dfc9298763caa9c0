import Foundation
import Testing

/// An empty folder in which the command is run; it goes when the last one who holds it does.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "leksik-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(at: home)
  }

  /// The workspace of whoever runs the command here.
  var home: URL { URL(filePath: folder.path() + ".home") }

  /// Writes a file and gives back its name.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return name
  }

  /// Writes a text file and gives back its name.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// The bytes of a file.
  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Runs the command in this folder.
  func leksik(_ arguments: String...) throws -> CommandRun { try leksik(arguments) }

  /// Runs the command in this folder.
  func leksik(_ arguments: [String]) throws -> CommandRun {
    try run(try #require(commandPath), arguments)
  }

  /// Runs a shell script that finds the command as `$LEKSIK`.
  func shell(_ script: String) throws -> CommandRun { try run("/bin/sh", ["-c", script]) }

  private func run(_ path: String, _ arguments: [String]) throws -> CommandRun {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "LEKSIK": try #require(commandPath),
      "LEKSIK_HOME": home.path(),
    ]
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a pipe that nobody empties would stop the command.
    let streams = try ["output", "errors"].map { name in
      let file = FileManager.default.temporaryDirectory
        .appending(path: "leksik-cli-\(name)-\(UUID().uuidString)")
      try Data().write(to: file)
      return (file: file, handle: try FileHandle(forWritingTo: file))
    }
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream.file) } }
    process.standardOutput = streams[0].handle
    process.standardError = streams[1].handle
    try process.run()
    process.waitUntilExit()
    for stream in streams { try stream.handle.close() }
    return CommandRun(
      status: process.terminationStatus, isCrash: process.terminationReason != .exit,
      output: Array(try Data(contentsOf: streams[0].file)),
      errors: Array(try Data(contentsOf: streams[1].file)))
  }
}
