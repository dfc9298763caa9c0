import Foundation
import LeksikModel
import LeksikText

/// The tables the keys were designed with, when they are at hand.
enum KeyTestData {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/domain").standardizedFileURL
  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "concepts.tsv").path)
  }

  /// The rows of a table as dictionaries from its heading.
  static func rows(_ file: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let heading = lines.first else { return [] }
    return lines.dropFirst().map { row in
      Dictionary(zip(heading, row), uniquingKeysWith: { first, _ in first })
    }
  }

  /// One term of the concept table.
  struct Entry {
    var concept: String
    var term: String
    var isPreferred: Bool
  }

  /// The terms of a language: preferred, admitted and, for searching, deprecated ones.
  static func entries(_ language: String) throws -> [Entry] {
    try rows("concepts.tsv").flatMap { row in
      let concept = row["concept_id"] ?? ""
      return ["preferred", "admitted", "deprecated"].flatMap { kind in
        (row["\(language)_\(kind)"] ?? "").split(separator: ";").map {
          Entry(concept: concept, term: plain(String($0)), isPreferred: kind == "preferred")
        }
      }
    }.filter { !$0.term.isEmpty }
  }

  /// A cell without its remarks in brackets and gender marks: `polizona f` → `polizona`.
  private static func plain(_ cell: String) -> String {
    var text = ""
    var depth = 0
    for character in cell {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { text.append(character) }
      if ")]".contains(character) { depth -= 1 }
    }
    text = text.trimmingCharacters(in: .whitespaces)
    for mark in [" m/f", " f", " m"] where text.hasSuffix(mark) {
      text = String(text.dropLast(mark.count))
    }
    return text
  }
}
