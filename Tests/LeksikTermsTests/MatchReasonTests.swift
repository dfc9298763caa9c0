import LeksikModel
import LeksikTerms
import Testing

/// Every rung of the ladder, on glossaries of a few terms.
@Suite struct MatchReasonTests {
  @Test(
    arguments: [
      (.spanish, "víctima", "víctima", .exact),
      (.spanish, "vi\u{301}ctima", "víctima", .exact),
      (.haitianCreole, "temwen", "temwen", .exact),
      (.spanish, "VÍCTIMA", "víctima", .case),
      (.haitianCreole, "Mandè Azil", "mandè azil", .case),
      (.spanish, "victima", "víctima", .accent),
      (.haitianCreole, "pwose", "pwosè", .accent),
      (.haitianCreole, "témwê", "temwen", .orthography),
      (.haitianCreole, "jijdepè", "jij de pè", .orthography),
      (.english, "pretrial", "pre-trial", .orthography),
      (.spanish, "sicólogo", "psicólogo", .orthography),
      (.spanish, "víctimas", "víctima", .inflection),
      (.spanish, "imputada", "imputado", .inflection),
      (.english, "witnesses", "witness", .inflection),
      (.spanish, "allana", "allanamiento de morada", .prefix),
      (.spanish, "morada", "allanamiento de morada", .word),
      (.spanish, "mora", "allanamiento de morada", .word),
      (.spanish, "morada allanamiento", "allanamiento de morada", .word),
      (.english, "asilym", "asylum", .typo),
      (.spanish, "alvergue", "albergue", .typo),
      (.spanish, "nino", "niño", .typo),
      (.spanish, "ano", "año", .sound),
    ] as [(LanguageTag, String, String, MatchReason)])
  func isTheStrictestThatHolds(
    language: LanguageTag, query: String, term: String, reason: MatchReason
  ) {
    let hits = SmallGlossary(language, term, "zzz").index.lookup(query)
    #expect(hits.map(\.term.text) == [term])
    #expect(hits.first?.reason == reason)
    #expect(hits.first?.language == language)
  }

  @Test func enyeIsALetterAndNotAnAccent() {
    let glossary = SmallGlossary(.spanish, "año", "ano")
    #expect(glossary.answers("año").first == "exact: año")
    #expect(!glossary.answers("año").contains { $0.hasPrefix("accent") })
    #expect(glossary.answers("ANO").first == "case: ano")
    #expect(!SmallGlossary(.spanish, "niño").answers("nino").contains("accent: niño"))
    #expect(SmallGlossary(.spanish, "ano").answers("año").isEmpty)
  }

  @Test func aTypoIsAnEditOrTwoByTheLengthOfTheQuery() {
    let glossary = SmallGlossary(.english, "warrant")
    #expect(glossary.answers("warrnat") == ["typo: warrant"], "a transposition")
    #expect(glossary.index.lookup("warrnat").map(\.distance) == [1])
    #expect(glossary.index.lookup("wrrnat").map(\.distance) == [2])
    #expect(glossary.answers("xyrrantq").isEmpty)
    #expect(SmallGlossary(.haitianCreole, "yo").answers("yi").isEmpty)
    #expect(SmallGlossary(.haitianCreole, "pwa").answers("pwi").isEmpty)
    #expect(SmallGlossary(.haitianCreole, "bato").answers("bako") == ["typo: bato"])
    #expect(SmallGlossary(.haitianCreole, "bato").answers("kako").isEmpty)
  }

  @Test func answersAPartOfTheQueryLast() {
    let glossary = SmallGlossary(.haitianCreole, "azil", "mande")
    #expect(glossary.answers("mande azil").count == 2)
    #expect(SmallGlossary(.haitianCreole, "azil", "zzz").answers("mande azil") == ["word: azil"])
    let long = String(repeating: "mande ", count: 8) + "azil"
    #expect(glossary.answers(long).isEmpty, "texts are not looked up")
  }

  @Test func answersWithAllWordsButOneAfterTheLongestPart() {
    let glossary = SmallGlossary(
      .haitianCreole, "dwa pou rete an silans", "pay", "dwa pou silans la")
    #expect(
      glossary.answers("dwa pou fe silans")
        == ["word: dwa pou silans la", "word: dwa pou rete an silans"])
    #expect(glossary.answers("silans fe pou dwa").count == 2)
    #expect(glossary.answers("fe dwa pou silans la").first == "word: dwa pou silans la")
    #expect(glossary.answers("dwa fe bagay silans").isEmpty, "two words are missing")
    #expect(glossary.answers("fe bagay pou dwa").isEmpty, "short words alone say nothing")
  }

  @Test func reasonsStandInTheOrderOfTheLadder() {
    #expect(MatchReason.allCases.reversed().sorted() == MatchReason.allCases)
    let glossary = SmallGlossary(
      .spanish, "multa de trata", "tratado de paz", "trota", "TRATA", "tratas", "trata")
    let reasons = glossary.index.lookup("trata").map(\.reason)
    #expect(reasons == [.exact, .case, .inflection, .prefix, .word, .typo])
  }
}
