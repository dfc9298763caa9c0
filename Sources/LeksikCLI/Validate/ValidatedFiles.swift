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
      case .glossary(let path):
        var glossary = TBX.read(content, path: path)
        glossary.diagnostics += TBX.dialectDiagnostics(content, path: path)
        glossaries.append(glossary)
      case .memory(let path): memories.append(TMX.read(content, path: path))
      }
    }
  }

  /// The number of files.
  var count: Int { glossaries.count + memories.count }

  /// The lines of a file.
  func lines(of path: String) -> SourceLines? { bytes[path].map(SourceLines.init) }
}
