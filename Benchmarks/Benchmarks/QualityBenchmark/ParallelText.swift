import Foundation
import Leksik

/// Real sentences in three languages: the table in `LEKSIK_PARALLEL`, with the columns source, en, es
/// and ht.
struct ParallelText {
  private let rows: [[String: String]]

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let names = lines.first ?? []
    rows = lines.dropFirst().map {
      Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The pairs of two languages, each once; the same text on both sides, a single word or a key of a
  /// program is no translation to learn from.
  func pairs(_ from: LanguageTag, _ to: LanguageTag) -> [(source: String, target: String)] {
    var seen: Set<[String]> = []
    return rows.compactMap { row in
      let texts = [from, to].map { language in
        (row[language.description] ?? "").replacing("\\n", with: " ")
          .trimmingCharacters(in: .whitespaces)
      }
      guard texts[0] != texts[1], texts.allSatisfy({ $0.contains(" ") }),
        seen.insert(texts).inserted
      else { return nil }
      return (texts[0], texts[1])
    }
  }
}
