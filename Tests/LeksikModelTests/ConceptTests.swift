import LeksikModel
import Testing

@Suite struct ConceptTests {
  private static let dominican = LanguageTag("es-DO") ?? .spanish
  private static let concept = Concept(
    id: "A",
    sections: [
      LanguageSection(
        language: .spanish,
        terms: [
          Term("viejo", status: .deprecated), Term("propuesto", status: .proposed),
          Term("admitido", status: .admitted), Term("sin estado"),
          Term("derogado", status: .superseded), Term("admitido 2", status: .admitted),
          Term("preferido", status: .preferred),
        ]),
      LanguageSection(language: dominican, terms: [Term("dominicano")]),
      LanguageSection(language: .english, terms: [Term("old", status: .superseded)]),
    ])

  @Test func offersTermsByStatusAndKeepsTheOrderOfTheGlossary() {
    #expect(
      Self.concept.terms(in: .spanish).map(\.text) == [
        "preferido", "admitido", "sin estado", "admitido 2", "propuesto", "derogado", "viejo",
      ])
    #expect(Self.concept.terms(in: .haitianCreole).isEmpty)
  }

  @Test func prefersNoTermThatIsNotToBeUsed() {
    #expect(Self.concept.preferredTerm(in: .spanish)?.text == "preferido")
    #expect(Self.concept.preferredTerm(in: .english) == nil)
    #expect(Self.concept.preferredTerm(in: .haitianCreole) == nil)
  }

  @Test func takesTheNearestRegion() throws {
    #expect(Self.concept.preferredTerm(in: Self.dominican)?.text == "dominicano")
    let mexican = try #require(LanguageTag("es-MX"))
    #expect(Self.concept.section(in: mexican)?.language == .spanish)
    let onlyDominican = Concept(id: "B", sections: [Self.concept.sections[1]])
    #expect(onlyDominican.preferredTerm(in: .spanish)?.text == "dominicano")
    #expect(onlyDominican.section(in: .english) == nil)
  }

  @Test func statusesStandInTheOrderOfUse() {
    let order: [Term.Status] = [.preferred, .admitted, .proposed, .superseded, .deprecated]
    #expect(Term.Status.allCases.reversed().sorted() == order)
    #expect(order.filter(\.isObsolete) == [.superseded, .deprecated])
  }
}

@Suite struct TranslationUnitTests {
  @Test func takesTheNearestRegion() throws {
    let dominican = try #require(LanguageTag("es-DO"))
    let unit = TranslationUnit(
      id: "1", segments: [Segment("uno", in: dominican), Segment("en", in: .haitianCreole)])
    #expect(unit.segment(in: .spanish)?.text == "uno")
    #expect(unit.segment(in: try #require(LanguageTag("ht-HT")))?.text == "en")
    #expect(unit.segment(in: .english) == nil)
  }
}
