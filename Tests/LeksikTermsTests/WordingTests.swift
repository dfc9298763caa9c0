import LeksikModel
import LeksikTerms
import Testing

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

  @Test func aFloodOfMarksFindsNothing() {
    let text = "juez e" + String(repeating: "\u{301}", count: 40)
    #expect(Self.found("juez", in: text, .spanish).isEmpty)
  }
}
