import Foundation
import LeksikModel
import LeksikTerms
import LeksikText
import Testing
import _LeksikTestSupport

/// Recognition against the naive one, and in pieces against in one.
@Suite struct TermRecognizerTests {
  private static let vocabularies: [(language: LanguageTag, words: [String])] = [
    (
      .spanish,
      [
        "trata", "tratas", "de", "la", "las", "víctima", "Víctimas", "victima", "del", "juez",
        "jueces", "pre", "juicio", "prejuicio", "ONU", "a", "año", "ano", "e\u{301}l",
      ]
    ),
    (
      .haitianCreole,
      [
        "k", "ki", "ap", "kap", "moun", "chache", "azil", "pale", "palè", "pa", "pat", "te", "m",
        "mwen", "map", "pou", "li", "poul", "ban", "bay", "viktim", "vi\u{AD}ktim",
      ]
    ),
    (
      .english,
      [
        "victim", "victims", "s", "of", "the", "a", "pre", "trial", "pretrial", "ICE", "ice",
        "detention", "U", "S", "traffic", "trafficking", "labour", "labor",
      ]
    ),
  ]
  private static let gaps = [
    " ", " ", " ", " ", "-", "'", "’", ". ", ", ", "\n", "\n\n", "  ", "\u{A0}", "—", "\u{2011}",
  ]

  private static func phrase(
    _ words: [String], _ count: ClosedRange<Int>, _ gaps: [String], _ random: inout SeededRandom
  ) -> String {
    var text = ""
    for index in 0..<Int.random(in: count, using: &random) {
      if index > 0 { text += gaps.randomElement(using: &random) ?? " " }
      text += words.randomElement(using: &random) ?? ""
    }
    return text
  }

  /// 300 of the cases; `LEKSIK_LONG_TESTS=1` runs 10,000.
  @Test func agreesWithTheNaiveOneOnRandomCases() throws {
    let isLong = ProcessInfo.processInfo.environment["LEKSIK_LONG_TESTS"] != nil
    for seed in 0..<(isLong ? 10_000 : 300) as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let (language, words) = Self.vocabularies[Int(seed % 3)]
      var terms: [String] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let term = Self.phrase(words, 1...4, [" ", " ", " ", "-", "'"], &random)
        if !terms.contains(term) { terms.append(term) }
      }
      let concepts = terms.enumerated().map { number, term in
        Concept(
          id: "C\(number)", sections: [LanguageSection(language: language, terms: [Term(term)])])
      }
      let index = TermIndex(concepts: concepts)
      // Readings of one reason come in the order of answers, which `order` gives.
      let order = index.lookupOrder(of: terms)
      let naive = NaiveRecognizer(order.map { terms[$0] }, language)
      let text = Self.phrase(words, 0...14, Self.gaps, &random)
      for includingNested in [false, true] {
        let expected = naive.places(in: text, includingNested: includingNested)
        let found = index.occurrences(
          in: text, language: language, includingNested: includingNested)
        let places = found.map { place in
          NaiveRecognizer.Place(
            range: place.range,
            concepts: place.readings.compactMap { reading in
              order.firstIndex { "C\($0)" == reading.concept.id }
            }, isNested: place.isNested)
        }
        #expect(places == expected, "seed \(seed): \(terms) in “\(text)”")
        try Self.expectSameInPieces(index, text, language, includingNested, seed, &random)
      }
    }
  }

  private static func expectSameInPieces(
    _ index: TermIndex, _ text: String, _ language: LanguageTag, _ includingNested: Bool,
    _ seed: UInt64, _ random: inout SeededRandom
  ) throws {
    var whole = index.recognizer(for: language, includingNested: includingNested)
    var pieces = whole
    let expected = try whole.append(text) + whole.finish()
    var spans: [TermSpan] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &random)
      spans += try pieces.append(utf8: rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    spans += try pieces.finish()
    #expect(spans == expected, "seed \(seed): “\(text)”")
  }

  @Test func aLongTextInPiecesGivesTheSame() throws {
    let index = TermIndex(
      concepts: [SmallConcept.of("víctima de trata", .spanish), SmallConcept.of("trata", .spanish)])
    let text = String(repeating: "Las víctimas de la trata, y la trata misma. ", count: 8_000)
    var recognizer = index.recognizer(for: .spanish)
    let spans = try recognizer.append(text) + recognizer.finish()
    #expect(spans.count == 16_000)
    for (number, span) in spans.enumerated() where number.isMultiple(of: 2) {
      #expect(span.range.lowerBound == number / 2 * 46 + 4)
      break
    }
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: bytes[spans[15_998].range], as: UTF8.self) == "víctimas de la trata")
  }
}

enum SmallConcept {
  static func of(_ text: String, _ language: LanguageTag, id: String? = nil) -> Concept {
    Concept(
      id: id ?? text, sections: [LanguageSection(language: language, terms: [Term(text)])])
  }
}

extension TermIndex {
  /// The places of terms, one a concept in this order, in the order of answers.
  func lookupOrder(of terms: [String]) -> [Int] {
    let collator = Collator(.spanish)
    return terms.indices.sorted { left, right in
      func length(_ text: String) -> Int {
        Folding.accentFolded(text, keepingEnye: concepts[0].sections[0].language == .spanish)
          .unicodeScalars.count
      }
      let lengths = (length(terms[left]), length(terms[right]))
      if lengths.0 != lengths.1 { return lengths.0 < lengths.1 }
      let order = collator.compare(terms[left], terms[right])
      return order != 0 ? order < 0 : left < right
    }
  }
}
