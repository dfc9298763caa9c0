import Testing
import _LeksikTestSupport

@testable import LeksikText

struct WordSegmenterTests {
  @Test(arguments: [
    ("M'ap di, Art. 3.5: ¿sí?", ["M'ap", "di", ",", "Art", ".", "3.5", ":", "¿", "sí", "?"]),
    ("pro-se 137-03", ["pro", "-", "se", "137", "-", "03"]),
    ("RD$1,500.00 a_b", ["RD", "$", "1,500.00", "a_b"]),
    ("  \t\r\n\u{A0}", []), ("", []),
    ("l’acte «U.S.C.» § 1590", ["l’acte", "«", "U.S.C", ".", "»", "§", "1590"]),
    ("e\u{301}l va", ["e\u{301}l", "va"]),
    ("yo 👩‍⚖️, li", ["yo", "👩‍⚖️", ",", "li"]),
    ("soft\u{AD}ware \u{200B}x", ["soft\u{AD}ware", "x"]),
  ])
  func cutsText(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    arguments: [
      ("acusado", .word), ("3er", .word), ("1,500", .number), ("½", .number), ("§", .punctuation),
      ("_", .punctuation), ("$", .symbol), ("👍", .symbol), ("º", .word), ("٣", .number),
    ] as [(String, WordToken.Kind)])
  func tellsTheKind(text: String, kind: WordToken.Kind) {
    #expect(WordSegmenter.tokens(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func agreesWithICUOnRandomText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("ab1 2_.,:;'’\"·-é$ \n\r\u{A0}\u{2028}½\u{202F}".unicodeScalars)
    for round in 0..<comparisons / 8 {
      var text = random.text(upTo: seed == 11 ? 4 : 10)
      if seed != 11 {
        // Dense in the characters that decide, with a stranger now and then.
        let marks = String(
          String.UnicodeScalarView(
            (0..<12).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }))
        text = round % 4 == 0 ? marks + text.prefix(2) + marks : marks
      }
      let (fast, slow) = bothWays(Array(text.utf8))
      if fast != slow {
        Issue.record("seed \(seed): \(text.unicodeScalars.map(\.value)): \(fast) \(slow)")
        return
      }
    }
  }

  @Test func agreesWithICUOnAllShortTextsOfThePivotalCharacters() {
    let alphabet = ["a", "1", "_", ".", ",", "·", " ", "\u{301}", "\r", "\n", "-", "\u{AD}"]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in alphabet.map { text + $0 } }
      for text in texts {
        let (fast, slow) = bothWays(Array(text.utf8))
        if fast != slow { Issue.record("\(text.unicodeScalars.map(\.value))") }
      }
    }
  }

  @Test func survivesAnyBytes() {
    var random = SeededRandom(seed: 14)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x20
      }
      let (fast, slow) = bothWays(bytes)
      if fast != slow { Issue.record("\(bytes)") }
    }
  }

  @Test func readsLongTextInPieces() {
    let line = "Él di: ale\u{301} 👍, mwen pa konnen.\n"
    let tokens = WordSegmenter.tokens(in: String(repeating: line, count: 60_000))
    #expect(tokens.count == 60_000 * WordSegmenter.tokens(in: line).count)
    #expect(WordSegmenter.tokens(in: String(repeating: "\u{5D0}", count: 700_000)).count == 1)
  }

  private func words(of text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return WordSegmenter.tokens(in: text).map { String(decoding: utf8[$0.range], as: UTF8.self) }
  }

  private func bothWays(_ bytes: [UInt8]) -> (fast: [WordToken], slow: [WordToken]) {
    var fast: [WordToken] = []
    var slow: [WordToken] = []
    bytes.withUnsafeBufferPointer {
      WordSegmenter.appendTokens(of: $0, to: &fast)
      WordSegmenter.appendTokensByDefinition(of: $0, in: 0..<$0.count, to: &slow)
    }
    return (fast, slow)
  }
}
