import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@testable import LeksikTerms

/// What counts as a term in running text, and what does not.
@Suite struct WordingTests {
  private static func found(
    _ term: String, in text: String, _ language: LanguageTag
  ) -> [String] {
    let index = TermIndex(concepts: [SmallConcept.of(term, language)])
    let bytes = Array(text.utf8)
    return index.occurrences(in: text, language: language).map { place in
      "\(place.readings[0].reason): \(String(decoding: bytes[place.range], as: UTF8.self))"
    }
  }

  @Test(
    arguments: [
      (
        .spanish, "víctima de trata", "Las víctimas de la trata", "inflection: víctimas de la trata"
      ),
      (.spanish, "juez de paz", "el juez\n  de paz", "orthography: juez\n  de paz"),
      (.spanish, "víctima", "la victima", "accent: victima"),
      (.spanish, "fiscal", "¡FISCAL!", "case: FISCAL"),
      (
        .haitianCreole, "moun k ap chache azil", "moun k'ap chache azil",
        "orthography: moun k'ap chache azil"
      ),
      (
        .haitianCreole, "moun k ap chache azil", "yon moun kap chache azil la",
        "orthography: moun kap chache azil"
      ),
      (.haitianCreole, "pwoblèm lajan", "problèm lajan", "orthography: problèm lajan"),
      (.english, "pretrial detention", "pre-trial detention", "inflection: pre-trial detention"),
      (.english, "pre-trial detention", "pretrial detention", "inflection: pretrial detention"),
      (.english, "forced labour", "forced labor", "inflection: forced labor"),
      (.english, "victims' rights", "the victim’s rights", "inflection: victim’s rights"),
      (.english, "U.S. attorney", "A U.S. attorney.", "exact: U.S. attorney"),
      (.english, "ICE", "ICE came", "exact: ICE"),
    ] as [(LanguageTag, String, String, String)])
  func isFound(language: LanguageTag, term: String, text: String, expected: String) {
    #expect(Self.found(term, in: text, language) == [expected])
  }

  @Test(
    arguments: [
      (.english, "ICE", "ice is cold"), (.spanish, "juez de paz", "el juez. De paz"),
      (.spanish, "juez de paz", "el juez, de paz"), (.spanish, "juez de paz", "juez\n\nde paz"),
      (.haitianCreole, "palè", "li pale"), (.haitianCreole, "vole", "yon vòlè"),
      (.spanish, "termino", "el término"), (.spanish, "año", "un ano"),
      (.spanish, "trata", "retrata"), (.spanish, "caso", "la casa"),
    ] as [(LanguageTag, String, String)])
  func isNotFound(language: LanguageTag, term: String, text: String) {
    #expect(Self.found(term, in: text, language).isEmpty)
  }

  @Test func theLongestWinsAndNestedOnesAreThereOnRequest() {
    let index = TermIndex(
      concepts: ["juez", "juez de paz", "paz", "paz social"].map {
        SmallConcept.of($0, .spanish)
      })
    let text = "juez de paz social"
    let plain = index.occurrences(in: text, language: .spanish)
    #expect(plain.map(\.readings[0].concept.id) == ["juez de paz"])
    let nested = index.occurrences(in: text, language: .spanish, includingNested: true)
    #expect(nested.map(\.readings[0].concept.id) == ["juez de paz", "juez", "paz"])
    #expect(nested.map(\.isNested) == [false, true, true])
  }

  @Test func aJoinedWordIsFoundThoughAPhraseBeginsWithIt() {
    let index = TermIndex(
      concepts: ["viktim", "viktim bay"].map { SmallConcept.of($0, .haitianCreole) })
    let places = index.occurrences(in: "viktim-m pa te", language: .haitianCreole)
    #expect(places.map(\.range) == [0..<8])
  }

  @Test func aFloodOfMarksFindsNothing() {
    let text = "juez e" + String(repeating: "\u{301}", count: 40)
    #expect(Self.found("juez", in: text, .spanish).isEmpty)
  }

  @Test func agreesWithTheReferenceOnRandomWordings() {
    let words = [
      "juez", "Juez", "jueces", "víctima", "vi\u{301}ctima", "victima", "VÍCTIMA", "año", "ano",
      "AÑO", "an\u{303}o", "ICE", "ice", "ÑU", "É", "él", "el", "pa", "pà", "palè", "pale", "ß",
      "ss", "ﬁn", "fin", "Ǆ", "ǆ", "한국", "2", "²", "trial",
    ]
    var random = SeededRandom(seed: 11)
    func phrase() -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (words.randomElement(using: &random) ?? "")
          + ([" ", "-", "  "].randomElement(using: &random) ?? "")
      }.joined().trimmed
    }
    for _ in 0..<20_000 {
      var (text, term) = (phrase(), phrase())
      if Bool.random(using: &random) { term = text.lowercased() }
      for language in LanguageTag.supported {
        let isAlone = Bool.random(using: &random)
        let expected = ReferenceWording(text, language).reason(asFormOf: term, isAlone: isAlone)
        let found = text.withUTF8 { text in
          term.withUTF8 { term in
            var wording = Wording(text, language)
            return wording.reason(asFormOf: term, isAlone: isAlone)
          }
        }
        #expect(found == expected, "“\(text)” as “\(term)” in \(language)")
      }
    }
  }

  @Test func bytesHaveOneNumberEach() {
    var random = SeededRandom(seed: 5)
    var numbering = ByteNumbering()
    var known: [String: Int] = [:]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...24, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...1, using: &random) }
      let tag = UInt32.random(in: 0...1, using: &random)
      let padded = [7] + bytes + Array(repeating: 9, count: Int.random(in: 0...9, using: &random))
      let number = padded.withUnsafeBufferPointer {
        numbering.number(of: 1..<1 + count, in: $0, tag: tag)
      }
      let name = "\(bytes) \(tag)"
      #expect(number == known[name, default: known.count])
      known[name] = number
    }
  }
}
