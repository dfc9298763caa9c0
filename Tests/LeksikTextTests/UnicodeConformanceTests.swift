import Foundation
import Testing
import _LeksikTestSupport

@testable import LeksikText

/// The test files of the Unicode Character Database, where they are at hand.
@Suite(.enabled(if: UnicodeFile.areAtHand))
struct UnicodeConformanceTests {
  @Test func normalizesAsTheTestSays() throws {
    for line in try UnicodeFile.lines(of: "NormalizationTest.txt") where !line.hasPrefix("@") {
      let columns = line.split(separator: ";").prefix(5).map { UnicodeFile.text(of: $0) }
      guard columns.count == 5 else { continue }
      for source in columns.prefix(3) { #expect(nfc(source) == Array(columns[1].utf8)) }
      for source in columns.suffix(2) { #expect(nfc(source) == Array(columns[3].utf8)) }
      #expect(Normalization.isNFC(columns[1]))
      // Folding does not tell canonically equivalent texts apart.
      let folds = Set(columns.prefix(3).map { Array(Folding.caseFolded($0).utf8) })
      #expect(folds.count == 1)
      let accentFolds = Set(columns.prefix(3).map { Array(Folding.accentFolded($0).utf8) })
      #expect(accentFolds.count == 1, "\(line)")
    }
  }

  @Test(arguments: [
    (Boundaries.Unit.grapheme, "GraphemeBreakTest.txt"), (.word, "WordBreakTest.txt"),
    (.sentence, "SentenceBreakTest.txt"),
  ])
  func breaksAsTheTestSays(unit: Boundaries.Unit, file: String) throws {
    for line in try UnicodeFile.lines(of: file) {
      // ICU's root rules leave the colon out of MidLetter.
      if unit == .word, line.contains("003A") { continue }
      let pieces = line.replacing("×", with: "").split(separator: "÷")
        .map { UnicodeFile.text(of: $0) }.filter { !$0.isEmpty }
      var ends: [Int] = []
      for piece in pieces { ends.append((ends.last ?? 0) + piece.utf8.count) }
      var text = pieces.reduce(into: "") { $0.unicodeScalars.append(contentsOf: $1.unicodeScalars) }
      let found = text.withUTF8 { Boundaries.ends(of: unit, in: $0) }
      #expect(found == ends, "\(line)")
      if unit == .word { expectTokens(of: text, endAmong: ends) }
    }
  }

  @Test func foldsCaseAsTheTableSays() throws {
    for line in try UnicodeFile.lines(of: "CaseFolding.txt") {
      let columns = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      guard columns.count >= 3, ["C", "F"].contains(columns[1]) else { continue }
      let source = UnicodeFile.text(of: columns[0])
      let folded = UnicodeFile.text(of: columns[2])
      #expect(Array(Folding.caseFolded(source).utf8) == nfc(folded), "\(line)")
    }
  }

  /// Latin only: the whole file takes a debug build too long.
  @Test func collatesAsTheTestSays() throws {
    let collator = Collator(.english)
    var last = ""
    var count = 0
    for line in try UnicodeFile.lines(of: "CollationTest_NON_IGNORABLE_SHORT.txt") {
      let text = UnicodeFile.text(of: line)
      guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { continue }
      count += 1
      #expect(collator.compare(last, text) <= 0, "\(line)")
      last = text
    }
    #expect(count > 1_000)
  }

  private func nfc(_ text: String) -> [UInt8] { Array(Normalization.nfc(text).utf8) }

  private func expectTokens(of text: String, endAmong ends: [Int]) {
    for token in WordSegmenter.tokens(in: text) {
      #expect(ends.contains(token.range.upperBound))
      #expect(token.range.lowerBound == 0 || ends.contains(token.range.lowerBound))
    }
  }
}

/// Reads the files of the Unicode Character Database that stand beside the package.
enum UnicodeFile {
  static let folder = SharedData.folder.appending(path: "unicode")
  static let areAtHand = FileManager.default.fileExists(
    atPath: folder.appending(path: "NormalizationTest.txt").path())

  /// The lines of a file without comments and empty lines.
  static func lines(of file: String) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    return text.utf8.split(separator: 0x0A).map(Substring.init).compactMap { line in
      let data = line.utf8.prefix { $0 != 0x23 }
      return data.allSatisfy { $0 <= 0x20 } ? nil : String(Substring(data))
    }
  }

  /// The text that code points in hexadecimal stand for; none where one is a surrogate.
  static func text(of points: some StringProtocol) -> String {
    var text = String.UnicodeScalarView()
    var value: UInt32?
    for byte in Array(points.utf8) + [0x20] {
      switch byte {
      case 0x30...0x39: value = (value ?? 0) * 16 + UInt32(byte - 0x30)
      case 0x41...0x46: value = (value ?? 0) * 16 + UInt32(byte - 0x41 + 10)
      default:
        guard let point = value else { continue }
        guard let scalar = Unicode.Scalar(point) else { return "" }
        text.append(scalar)
        value = nil
      }
    }
    return String(text)
  }
}
