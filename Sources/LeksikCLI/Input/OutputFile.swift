import Foundation

/// A file that is written as a whole: there is never half of it, and its mode stays.
struct OutputFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Replaces the file.
  func write(_ text: String) throws {
    do {
      let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      if let mode {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
    } catch {
      throw Failure("\(visible(path)): cannot be written; check the permissions of its folder")
    }
  }
}
