import Foundation
import Testing

@testable import LeksikText

/// The classes are what ICU says; `LEKSIK_WRITE_TABLES=1 swift test --filter WordDataTests` writes
/// them anew.
struct WordDataTests {
  @Test func isWhatICUSays() throws {
    let expected = """
      // Made from ICU by `LEKSIK_WRITE_TABLES=1 swift test --filter WordDataTests`: do not edit.

      /// The classes of common characters, as ``WordClass`` numbers them.
      enum WordData {
        /// U+0000...U+024F.
      \(list("latin", 0..<0x250))
        /// U+2000...U+203F.
      \(list("punctuation", 0x2000..<0x2040))
      }

      """
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/LeksikText/Segmentation/WordData.swift").standardized
    if FoldTableTests.isWriting { try Data(expected.utf8).write(to: file) }
    let actual = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "WordData.swift is not what this ICU gives")
  }

  private func list(_ name: String, _ range: Range<UInt32>) -> String {
    let classes = range.compactMap(Unicode.Scalar.init).map { "\(WordClass.byDefinition($0))" }
    let rows = stride(from: 0, to: classes.count, by: 16).map {
      "    " + classes[$0..<min($0 + 16, classes.count)].joined(separator: ", ") + ","
    }
    return (["  static let \(name): [UInt8] = ["] + rows + ["  ]"]).joined(separator: "\n")
  }
}
