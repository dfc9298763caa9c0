import Dispatch
import Leksik
import Synchronization

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
        glossaries.append(Self.glossary(content, path: path))
      case .memory(let path): memories.append(TMX.read(content, path: path))
      }
    }
  }

  /// What a file holds, with what it breaks of its dialect: two walks, side by side.
  private static func glossary(_ content: [UInt8], path: String) -> Imported<Glossary> {
    let walks = Mutex<(read: Imported<Glossary>?, dialect: [Diagnostic])>((nil, []))
    DispatchQueue.concurrentPerform(iterations: 2) { walk in
      if walk == 0 {
        let read = TBX.read(content, path: path)
        walks.withLock { $0.read = read }
      } else {
        let dialect = TBX.dialectDiagnostics(content, path: path)
        walks.withLock { $0.dialect = dialect }
      }
    }
    return walks.withLock { walks in
      guard var glossary = walks.read else { preconditionFailure("a walk did not end") }
      glossary.diagnostics += walks.dialect
      return glossary
    }
  }

  /// The number of files.
  var count: Int { glossaries.count + memories.count }

  /// The lines of a file.
  func lines(of path: String) -> SourceLines? { bytes[path].map(SourceLines.init) }
}
