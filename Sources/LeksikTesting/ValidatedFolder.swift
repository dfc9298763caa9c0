import LeksikExchange
import LeksikModel
import LeksikValidation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The glossaries and memories in a folder, or the one in a file, and the suppressions beside them.
struct ValidatedFolder {
  private(set) var glossaries: [Imported<Glossary>] = []
  private(set) var memories: [Imported<TranslationMemory>] = []
  private(set) var suppressions = Suppressions()
  /// What was wrong with the suppressions.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ path: String) throws {
    if path.hasSuffix(".tbx") || path.hasSuffix(".tmx") {
      try read(path)
      return
    }
    let files = try GlossaryFile.paths(in: path, endings: [".tbx", ".tmx"])
    for file in files { try read(file) }
    let accepted = (path.hasSuffix("/") ? path : path + "/") + Suppressions.fileName
    guard let bytes = FileManager.default.contents(atPath: accepted) else { return }
    (suppressions, diagnostics) = Suppressions.read(
      String(decoding: bytes, as: UTF8.self), path: accepted)
  }

  private mutating func read(_ path: String) throws(ExchangeError) {
    if path.hasSuffix(".tmx") {
      memories.append(try TMX.read(contentsOf: path))
    } else {
      glossaries.append(try TBX.read(contentsOf: path))
    }
  }
}
