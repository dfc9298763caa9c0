import LeksikModel
import LeksikTerms
import Testing

@Suite struct TermWarningTests {
  @Test(arguments: [Term.Status.deprecated, .superseded])
  func anObsoleteTermIsFoundAndSaysWhatToSay(status: Term.Status) throws {
    let old = Term("tráfico humano", status: status)
    let new = Term("trata de personas", status: .preferred)
    let concept = Concept(
      id: "A", sections: [LanguageSection(language: .spanish, terms: [old, new])])
    let hit = try #require(TermIndex(concepts: [concept]).lookup("trafico humano").first)
    #expect(hit.term == old)
    #expect(hit.warnings == [.obsolete(old, use: new)])
    #expect(
      hit.warnings.map(\.description)
        == ["“tráfico humano” is \(status.rawValue); say “trata de personas”"])
  }

  @Test func anObsoleteTermWithoutASuccessorSaysSo() throws {
    let old = Term("tráfico humano", status: .deprecated)
    let hits = SmallGlossary(.spanish, [old]).index.lookup("tráfico humano")
    #expect(hits.first?.warnings == [.obsolete(old, use: nil)])
    #expect(hits.first?.warnings.first?.description == "“tráfico humano” is deprecated")
  }

  @Test func falseFriendsAreNamedWithTheirNote() {
    let other = Concept(
      id: "B",
      sections: [
        LanguageSection(language: .spanish, terms: [Term("tráfico")]),
        LanguageSection(language: .english, terms: [Term("smuggling")]),
      ])
    let concept = Concept(
      id: "A",
      relations: [
        Relation(.confusableWith, to: "B", note: "They differ."), Relation(.related, to: "B"),
        Relation(.confusableWith, to: "nowhere"),
      ],
      sections: [LanguageSection(language: .spanish, terms: [Term("trata")])])
    let index = TermIndex(concepts: [concept, other])
    #expect(
      index.lookup("trata").first?.warnings.map(\.description)
        == ["Not to be confused with tráfico / smuggling (B): They differ."])
    #expect(index.concept("B") == other)
    #expect(index.concept("nowhere") == nil)
  }

  @Test func aProposedAnswerIsMarkedInEveryLanguageThatHasNoBetterOne() {
    let term = Term("enfòmatè", status: .proposed)
    let concept = Concept(
      id: "A",
      sections: [
        LanguageSection(language: .haitianCreole, terms: [term]),
        LanguageSection(
          language: .english,
          terms: [Term("informer", status: .proposed), Term("informant", status: .preferred)]),
      ])
    let warnings = TermIndex(concepts: [concept]).lookup("informant").first?.warnings
    #expect(warnings == [.proposed(term, language: .haitianCreole)])
  }
}
