import Dispatch
import Leksik
import Synchronization

/// The files that are validated together, with their bytes for showing lines.
struct ValidatedFiles {
  private(set) var glossaries: [Imported<Glossary>] = []
  private(set) var memories: [Imported<TranslationMemory>] = []
  /// What the glossaries break of the dialects they declare.
  ///
  /// It is no part of what was read: a file may be read whole all the same.
  private(set) var dialect: [Diagnostic] = []
  private var bytes: [String: [UInt8]] = [:]

  /// Reads the files at `paths`.
  init(_ paths: [String]) throws {
    for file in try InputFiles.expanding(paths) {
      let content = try InputFiles.bytes(of: file.path)
      bytes[file.path] = content
      switch file {
      case .glossary(let path):
        addGlossary(content, path: path)
      case .memory(let path): memories.append(TMX.read(content, path: path))
      }
    }
  }

  /// Reads a file and holds it to the dialect it declares: two walks, side by side.
  private mutating func addGlossary(_ content: [UInt8], path: String) {
    let walks = Mutex<(read: Imported<Glossary>?, dialect: [Diagnostic])>((nil, []))
    DispatchQueue.concurrentPerform(iterations: 2) { walk in
      if walk == 0 {
        let read = TBX.read(content, path: path)
        walks.withLock { $0.read = read }
      } else {
        let found = TBX.dialectDiagnostics(content, path: path)
        walks.withLock { $0.dialect = found }
      }
    }
    let (read, found) = walks.withLock { $0 }
    if let read { glossaries.append(read) }
    dialect += found
  }

  /// Leaves the documents in memory until the program ends, which happens sooner than giving a large
  /// glossary back piece by piece.
  func keepForever() {
    _ = Unmanaged.passRetained(Kept(files: self))
  }

  private final class Kept {
    let files: ValidatedFiles

    init(files: ValidatedFiles) {
      self.files = files
    }
  }

  /// The number of files.
  var count: Int { glossaries.count + memories.count }

  /// The lines of a file.
  func lines(of path: String) -> SourceLines? { bytes[path].map(SourceLines.init) }
}
