import Foundation
import LeksikModel
import Testing
import _LeksikTestSupport

@testable import LeksikText

/// The fast ways to cut words and find phrases against the slow ones that define them.
@Suite struct NumericTextTests {
  @Test func cutsRandomWordsAsByDefinition() {
    var random = SeededRandom(seed: 41)
    for _ in 0..<20_000 {
      let word = random.text(upTo: 12)
      expectSameCut(word)
    }
    for _ in 0..<20_000 {
      expectSameCut(
        random.word(
          of: ["1", "23", ".", ",", "’", "'", "\u{A0}", "é", "Ñ", "mil", "A", "ʼ", "-", "$", " "],
          upTo: 8))
    }
  }

  @Test(arguments: LanguageTag.supported)
  func findsThePhrasesThatTheTablesHave(_ language: LanguageTag) {
    let tables = NumericTables.tables(for: language)
    let numbers = NumberLexicon.lexicon(for: language)
    let pairs = [
      (numbers.small, tables.small), (numbers.hundreds, tables.hundreds),
      (numbers.ordinals, tables.ordinals), (numbers.percent, tables.percent),
      (DateLexicon.lexicon(for: language).months, tables.months),
      (TimeLexicon.lexicon(for: language).halves, tables.halves),
      (CurrencyLexicon(for: language).names, tables.currencyNames),
    ]
    var random = SeededRandom(seed: 7)
    for (table, phrases) in pairs {
      let words = table.values.keys.sorted().flatMap { $0.split(separator: " ").map(String.init) }
        .filter { $0.allSatisfy(\.isLetter) }
      guard !words.isEmpty else { continue }
      for _ in 0..<500 {
        let sentence = (0..<6).map { _ in
          let word = words[Int.random(in: 0..<words.count, using: &random)]
          return Bool.random(using: &random) ? word : word.uppercased()
        }
        NumericText.with(sentence, tables: tables) { text in
          let match = text.match(phrases, at: 0)
          let slow = slowMatch(table, in: sentence.map { $0.lowercased() })
          #expect(match?.value == slow?.value && match?.end == slow?.end, "\(sentence)")
        }
      }
    }
  }

  @Test func readsTheSameFromBytesAndFromStrings() {
    let reader = NumericReader(language: .spanish)
    let text = "El 15 de marzo de 2024 pagó RD$1,500.50 a las 3:30 p. m. por dos años y medio"
    let words = WordSegmenter.tokens(in: text)
    let utf8 = Array(text.utf8)
    let strings = words.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    let fromBytes = utf8.withUnsafeBufferPointer {
      reader.readings(of: $0, words: words.map(\.range))
    }
    #expect(fromBytes == reader.readings(in: strings))
    #expect(
      fromBytes.map(\.value.description) == ["2024-03-15", "1500.5 DOP", "15:30", "2.5 year"])
  }

  @Test(.enabled(if: benchLines() != nil))
  func cutsRealTextAsByDefinition() throws {
    for (number, line) in try #require(benchLines()).enumerated() where number % 20 == 0 {
      for token in line.split(separator: " ") { expectSameCut(String(token)) }
    }
  }

  private func expectSameCut(_ word: String) {
    let utf8 = Array(word.utf8)
    utf8.withUnsafeBufferPointer { bytes in
      let tables = NumericTables.tables(for: .spanish)
      let range = 0..<bytes.count
      let whole = NumericText(bytes, words: [range], tables: tables)
      var latin = NumericText(bytes, words: [], tables: tables)
      guard latin.appendLatin(range, token: 0) else { return }
      var definition = NumericText(bytes, words: [], tables: tables)
      definition.appendByDefinition(range, token: 0)
      #expect(latin.atoms == definition.atoms, "\(word.debugDescription)")
      #expect(whole.atoms.map(\.word) == definition.atoms.map(\.word), "\(word.debugDescription)")
      #expect(whole.atoms.map(\.range) == definition.atoms.map(\.range))
    }
  }

  private func slowMatch(_ table: PhraseTable, in words: [String]) -> (value: Int, end: Int)? {
    (1...words.count).reversed().lazy.compactMap { end in
      table.values[words[..<end].joined(separator: " ")].map { ($0, end) }
    }.first
  }
}

/// Lines of the benchmark's workload, where it is present.
func benchLines() -> [Substring]? {
  guard let folder = ProcessInfo.processInfo.environment["LEKSIK_BENCH"],
    let text = try? String(contentsOfFile: folder + "/data/tm_100k.txt", encoding: .utf8)
  else { return nil }
  return text.split(separator: "\n")
}
