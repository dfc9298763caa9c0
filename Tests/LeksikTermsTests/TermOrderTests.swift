import LeksikModel
import LeksikTerms
import Testing

@Suite struct TermOrderTests {
  @Test func onOneRungTheStatusDecides() {
    let statuses: [Term.Status?] = [.deprecated, .superseded, .proposed, .admitted, .preferred]
    let glossary = SmallGlossary(.spanish, statuses.map { Term("fiscal", status: $0) })
    #expect(glossary.ids("fiscal") == ["C04", "C03", "C02", "C01", "C00"])
  }

  @Test func thenTheShorterTerm() {
    let glossary = SmallGlossary(.spanish, "juez de la corte", "juez de paz", "juez de guardia")
    #expect(glossary.ids("juez") == ["C01", "C02", "C00"])
  }

  @Test func thenTheTextThenTheId() {
    let glossary = SmallGlossary(.spanish, "juez b", "juez a", "juez b", "juez a")
    #expect(glossary.ids("juez") == ["C01", "C03", "C00", "C02"])
  }

  @Test func theOrderOfTheGlossaryDoesNotMatter() {
    let shuffled = SmallGlossary(.spanish, "juez a", "juez b", "juez de paz", "jueza", "juezas")
    let turned = TermIndex(concepts: shuffled.index.concepts.reversed())
    for query in ["juez", "jueza", "jues", "juez a", "paz"] {
      #expect(turned.lookup(query).map(\.concept.id) == shuffled.ids(query), "\(query)")
    }
  }

  @Test func aConceptAnswersOnceWithItsBestTerm() {
    let concept = Concept(
      id: "A",
      sections: [
        LanguageSection(
          language: .spanish, terms: [Term("Trata"), Term("trata de personas"), Term("trata")])
      ])
    let hits = TermIndex(concepts: [concept]).lookup("trata")
    #expect(hits.map(\.term.text) == ["trata"])
  }

  @Test func theLimitKeepsTheBest() {
    let glossary = SmallGlossary(.spanish, "juez de paz", "juez", "jueces", "juez penal")
    let all = glossary.ids("juez", limit: 100)
    #expect(all.count == 4)
    for limit in 0...5 {
      #expect(glossary.ids("juez", limit: limit) == Array(all.prefix(limit)))
    }
  }

  @Test func theLanguageMayBeRestricted() throws {
    let concepts = [
      Concept(
        id: "ES", sections: [LanguageSection(language: .spanish, terms: [Term("animal")])]),
      Concept(
        id: "EN", sections: [LanguageSection(language: .english, terms: [Term("animal")])]),
      Concept(
        id: "DO",
        sections: [
          LanguageSection(
            language: try #require(LanguageTag("es-DO")), terms: [Term("animal")])
        ]),
    ]
    let index = TermIndex(concepts: concepts)
    func ids(_ language: LanguageTag?) -> [String] {
      index.lookup("animal", from: language).map(\.concept.id)
    }
    #expect(ids(nil) == ["DO", "EN", "ES"])
    #expect(ids(.spanish) == ["DO", "ES"])
    #expect(ids(.english) == ["EN"])
    #expect(ids(.haitianCreole).isEmpty)
  }

  @Test(arguments: ["", " ", "\n\t", "\u{A0}"])
  func aBlankQueryFindsNothing(query: String) {
    #expect(SmallGlossary(.spanish, "a", "juez").answers(query).isEmpty)
  }
}
