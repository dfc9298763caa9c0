import Leksik

/// The files that are validated together, with their bytes for showing lines.
struct ValidatedFiles {
  private(set) var glossaries: [Imported<Glossary>] = []
  private(set) var memories: [Imported<TranslationMemory>] = []
  private var bytes: [String: [UInt8]] = [:]

  /// Reads the files at `paths`.
  init(_ paths: [String]) throws {
    for file in try InputFiles.expanding(paths) {
      let content = try InputFiles.bytes(of: file.path)
      bytes[file.path] = content
      switch file {
      case .glossary(let path): glossaries.append(TBX.read(content, path: path))
      case .memory(let path): memories.append(TMX.read(content, path: path))
      }
    }
  }

  /// The number of files.
  var count: Int { glossaries.count + memories.count }

  /// The text of a line, counted from 1, or `nil` when it is not UTF-8 or there is none.
  func line(_ number: Int, of path: String) -> String? {
    guard number > 0, let content = bytes[path] else { return nil }
    var start = 0
    for _ in 1..<number {
      guard let end = content[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    let line = content[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(validating: line, as: UTF8.self)
  }
}
