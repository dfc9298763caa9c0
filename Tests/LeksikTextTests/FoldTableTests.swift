import Foundation
import Testing

@testable import LeksikText

/// The tables are what ICU says; `LEKSIK_WRITE_TABLES=1 swift test --filter FoldTableTests` writes
/// them anew.
struct FoldTableTests {
  static let isWriting = ProcessInfo.processInfo.environment["LEKSIK_WRITE_TABLES"] == "1"
  static let latin: Range<UInt32> = 0x80..<0x250
  static let punctuation: Range<UInt32> = 0x2000..<0x2040

  @Test func isWhatICUSays() throws {
    let expected = """
      // Made from ICU by `LEKSIK_WRITE_TABLES=1 swift test --filter FoldTableTests`: do not edit.

      /// What common characters fold to; ``FoldTable`` says how an entry is read.
      enum FoldData {
        /// Case folding of U+0080...U+024F.
      \(list("caseOfLatin", Self.latin, .caseOnly))
        /// Case folding of U+2000...U+203F.
      \(list("caseOfPunctuation", Self.punctuation, .caseOnly))
        /// Accent folding of U+0080...U+024F.
      \(list("accentsOfLatin", Self.latin, .accents))
        /// Accent folding of U+2000...U+203F.
      \(list("accentsOfPunctuation", Self.punctuation, .accents))
      }

      """
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/LeksikText/Unicode/FoldData.swift").standardized
    if Self.isWriting { try Data(expected.utf8).write(to: file) }
    let actual = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "FoldData.swift is not what this ICU gives")
  }

  private func list(_ name: String, _ range: Range<UInt32>, _ table: FoldTable) -> String {
    var lines = ["  static let \(name): [UInt64] = ["]
    let entries = range.map { entry(of: $0, in: table) }
    for start in stride(from: 0, to: entries.count, by: 4) {
      let row = entries[start..<min(start + 4, entries.count)].map { entry in
        let digits = String(entry, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return "0x"
          + stride(from: 0, to: 16, by: 4).map {
            padded.dropFirst($0).prefix(4)
          }.joined(separator: "_")
      }
      lines.append("    " + row.joined(separator: ", ") + ",")
    }
    return (lines + ["  ]"]).joined(separator: "\n")
  }

  private func entry(of value: UInt32, in table: FoldTable) -> UInt64 {
    guard let scalar = Unicode.Scalar(value) else { return FoldTable.absent }
    let folded = byDefinition(String(scalar), table)
    guard folded.count <= 7, folded.count <= 3 * String(scalar).utf8.count else {
      return FoldTable.absent
    }
    return folded.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      | UInt64(folded.count) << 56
  }
}

/// What ICU alone makes of a string.
func byDefinition(_ text: String, _ table: FoldTable) -> [UInt8] {
  var output: [UInt8] = []
  var text = text
  text.withUTF8 { table.appendByDefinition($0, to: &output) }
  return output
}
