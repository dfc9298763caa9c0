import Testing
import _LeksikTestSupport

@testable import LeksikValidation

/// Each fast search finds what the slow obvious one does.
@Suite struct LexicalTests {
  private var random = SeededRandom(seed: 7)

  @Test mutating func theFirstOfEqualsIsThatOfADictionary() {
    for count in [0, 1, 16, 500] {
      let values = (0..<count).map { _ in Int.random(in: 0..<40, using: &random) }
      var expected: [Int: Int] = [:]
      var firsts = FirstOfEquals(count: count)
      for (index, value) in values.enumerated() {
        // Four values share a hash, so most answers come from comparing.
        let first = firsts.first(equalTo: index, hash: value / 4) { values[$0] == value }
        #expect(first == expected[value] ?? index)
        if expected[value] == nil { expected[value] = index }
      }
      for value in 0..<50 {
        #expect(firsts.first(hash: value / 4) { values[$0] == value } == expected[value])
      }
    }
  }

  @Test mutating func aListOfPhrasesFindsTheFirstThatStandsInAText() {
    let texts = ["abc", "ab a", "a.b", "bab", "éab"]
    let phrases = PhraseList(texts)
    for _ in 0..<5000 {
      let text = Array(random.string(over: "abcé .", length: 0...12).utf8)
      let expected = texts.first { holdsPhrase(text, Array($0.utf8)) }
      #expect(phrases.first(in: text) == expected)
    }
  }

  @Test mutating func functionWordsAreCountedByLanguage() {
    let words = FunctionWords([("a", "de la"), ("b", "the oflongxy"), ("c", "lè ki")])
    let pool = ["de", "la", "the", "oflongxy", "lè", "ki", "longerthaneight", "x", "", "dela"]
    for _ in 0..<500 {
      let text = (0..<6).map { _ in pool.randomElement(using: &random) ?? "" }
      let counts = words.counts(in: Array(text.joined(separator: " ").utf8))
      #expect(counts[0] == text.count { ["de", "la"].contains($0) })
      #expect(counts[1] == text.count { ["the", "oflongxy"].contains($0) })
      #expect(counts[2] == text.count { ["lè", "ki"].contains($0) })
    }
  }

  @Test mutating func wordsAreTheSameOneByOneAndAsAList() {
    for _ in 0..<500 {
      let text = random.string(over: "abÉñ -'1", length: 0...20)
      var words: [Substring] = []
      forEachLetterWord(of: text, where: { _ in true }, { words.append($0) })
      #expect(words == letterWords(of: text))
      var wanted: [Substring] = []
      forEachLetterWord(of: text, where: { $0.count > 2 }, { wanted.append($0) })
      #expect(wanted == words.filter { $0.utf8.count > 2 })
    }
  }

  @Test func aTextIsPlainWhenEveryByteIsPrintableASCIIButABacktick() {
    for byte in 0 as UInt8..<128 {
      let text = "ab" + String(UnicodeScalar(byte)) + "cd"
      let isPlain = (0x20..<0x7F).contains(byte) && byte != 0x60
      #expect(TextEntry(Place(glossary: 0), .note, text).isPlain == isPlain)
    }
    #expect(!TextEntry(Place(glossary: 0), .note, "é").isPlain)
  }
}
