import Foundation
import Leksik
import LeksikMemory

/// The segments and queries of the folder in `LEKSIK_BENCH`, one a line.
struct Workload: TranslationUnitSource {
  let segments: [String]
  let queries: [String]

  init(folder: String, size: String) throws {
    func lines(_ name: String) throws -> [String] {
      try String(contentsOfFile: "\(folder)/data/\(name)", encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    segments = try lines("tm_\(size).txt")
    queries = try lines("queries.txt")
  }

  /// The segments are laws of several countries; all are asked as English.
  static let language = LanguageTag.english

  func unit(at ordinal: Int) -> TranslationUnit {
    TranslationUnit(
      id: String(ordinal),
      segments: [Segment(segments[ordinal], in: Self.language), Segment("–", in: .haitianCreole)])
  }
}
