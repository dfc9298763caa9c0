import Testing
import _LeksikTestSupport

@testable import LeksikText

struct FoldingTests {
  static let tables: [FoldTable] = [.caseOnly, .accents, .accentsButEnye]

  @Test(arguments: [
    ("TÉMOIN", "témoin"), ("Straße", "strasse"), ("e\u{301}", "é"), ("AÑO", "año"),
    ("M’ap — «Wi»", "m’ap — «wi»"), ("İ", "i\u{307}"), ("Σίσυφος", "σίσυφοσ"), ("", ""),
  ])
  func keepsAccentsWhenFoldingCase(text: String, folded: String) {
    #expect(Array(Folding.caseFolded(text).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    ("TÉMOIN", "temoin"), ("Kreyòl", "kreyol"), ("e\u{301}", "e"), ("Año", "ano"),
    ("soft\u{AD}hyphen", "softhyphen"), ("nº 5", "no 5"), ("ﬁscal", "fiscal"), ("1½", "11⁄2"),
    ("pinˈgüino…", "pinˈguino..."),
  ])
  func dropsAccents(text: String, folded: String) {
    #expect(Array(Folding.accentFolded(text).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    ("Año", "año"), ("AN\u{303}O", "año"), ("n\u{323}\u{303}", "ñ"), ("ń", "n"), ("nañá", "naña"),
    ("ã", "a"), ("n\u{303}", "ñ"), ("\u{303}n", "n"), ("nn\u{200B}\u{AD}\u{303}", "nñ"),
  ])
  func keepsEnyeWhenAsked(text: String, folded: String) {
    #expect(Array(Folding.accentFolded(text, keepingEnye: true).utf8) == Array(folded.utf8))
  }

  @Test func agreesWithICUOnEveryScalarOfTheBasicPlane() {
    for table in Self.tables {
      for value in UInt32(0)...0xFFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let text = "a" + String(scalar) + "é"
        if Array(table.fold(text).utf8) != byDefinition(text, table) {
          Issue.record("\(table.definition): U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithICUOnRandomText(seed: UInt64) {
    let table = Self.tables[Int(seed) - 1]
    var random = SeededRandom(seed: seed)
    for _ in 0..<comparisons / 3 {
      let text = random.text(upTo: 12)
      let folded = Array(table.fold(text).utf8)
      if folded != byDefinition(text, table) {
        Issue.record("seed \(seed): \(text.unicodeScalars.map(\.value)) gives \(folded)")
        return
      }
    }
  }

  @Test func isTheSameForEquivalentTextAndWhenRepeated() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<5_000 {
      let text = random.text(upTo: 12)
      let folded = Folding.caseFolded(text)
      #expect(Array(Folding.caseFolded(Normalization.nfc(text)).utf8) == Array(folded.utf8))
      #expect(Array(Folding.caseFolded(folded).utf8) == Array(folded.utf8), "\(text)")
    }
  }

  @Test func survivesAnyBytes() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0xE2
      }
      for table in Self.tables {
        var fast: [UInt8] = []
        var slow: [UInt8] = []
        bytes.withUnsafeBufferPointer {
          table.append($0, to: &fast)
          table.appendByDefinition($0, to: &slow)
        }
        if fast != slow { Issue.record("\(bytes)") }
      }
    }
  }

  @Test func foldsLongTextInPieces() {
    let piece = "Él é e\u{301}\u{5D0}\u{5B0} "
    let text = String(repeating: piece, count: 200_000)
    let expected = String(repeating: Folding.accentFolded(piece), count: 200_000)
    #expect(Folding.accentFolded(text).utf8.elementsEqual(expected.utf8))
    let marks = String(repeating: "\u{5B0}", count: 700_000)
    #expect(Folding.accentFolded(marks).utf8.count == marks.utf8.count)
  }
}
