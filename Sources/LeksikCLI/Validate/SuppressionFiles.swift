import Foundation
import Leksik

/// The suppressions of a run: those that are named, and those that lie in the folders named.
struct SuppressionFiles {
  private(set) var suppressions = Suppressions()
  /// What was wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files `named`, and `suppressions.tsv` in every folder among `paths`.
  init(named: [String], besides paths: [String], baseline: String?) throws {
    let found = paths.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + Suppressions.fileName }
      .filter { FileManager.default.fileExists(atPath: $0) }
    for path in named + found.filter({ !named.contains($0) }) {
      let (read, wrong) = Suppressions.read(try Self.text(of: path), path: path)
      suppressions.append(read)
      diagnostics += wrong
    }
    if let baseline {
      suppressions.baseline = Baseline(reading: try Self.text(of: baseline))
    }
  }

  private static func text(of path: String) throws -> String {
    guard let text = String(validating: try InputFiles.bytes(of: path), as: UTF8.self) else {
      throw Failure("\(visible(path)): not UTF-8; save it in that encoding")
    }
    return text
  }
}
