import LeksikExchange
import LeksikModel
import LeksikShipped
import LeksikTerms
import Testing

/// What a translation does with the terms of its source.
@Suite struct TermCheckTests {
  private static func findings(
    _ source: String, _ from: LanguageTag, _ target: String, _ to: LanguageTag
  ) -> [String] {
    Shipped.terms.check(source, in: from, against: target, in: to).map(kind)
  }

  private static func kind(_ finding: TermFinding) -> String {
    switch finding.kind {
    case .missing: "missing \(finding.concept.id)"
    case .obsolete(let term, let use): "obsolete \(term.text) > \(use?.text ?? "—")"
    case .falseFriend(let term, let other, _, _):
      "false friend \(term.text) (\(other.id)) for \(finding.concept.id)"
    }
  }

  @Test func aFaithfulTranslationHasNoFindings() {
    #expect(
      Self.findings(
        "La víctima de trata de personas pidió un intérprete judicial.", .spanish,
        "Viktim trafik moun nan mande yon entèprèt jiridik.", .haitianCreole
      ).filter { !$0.hasPrefix("missing INT") } == [])
    #expect(
      Self.findings("Los testigos declararon.", .spanish, "The witnesses spoke.", .english) == [])
  }

  @Test func anyUsableSynonymWillDo() {
    #expect(
      Self.findings("Es trata.", .spanish, "It is human trafficking.", .english) == [])
    #expect(
      Self.findings("Es trata.", .spanish, "It is trafficking in persons.", .english) == [])
  }

  @Test func aMissingTermIsNamedOnce() {
    #expect(
      Self.findings(
        "El testigo y el otro testigo.", .spanish, "The man and the other one.", .english)
        == ["missing CPE-056"])
  }

  @Test func smugglingForTraffickingIsAFalseFriend() {
    #expect(
      Self.findings("Es trata de personas.", .spanish, "It is smuggling of migrants.", .english)
        == ["false friend smuggling of migrants (SOM-001) for TIP-001"])
  }

  @Test func aDeprecatedRenderingIsReportedAsThat() {
    #expect(
      Self.findings(
        "It is trafficking in persons.", .english, "Es tráfico de personas.", .spanish)
        == ["obsolete tráfico de personas > trata de personas"])
  }

  @Test func theLongerTermAsksForNothingOfTheShorterOnes() {
    let concepts = [
      Concept(
        id: "A",
        sections: [
          LanguageSection(language: .spanish, terms: [Term("juez")]),
          LanguageSection(language: .english, terms: [Term("judge")]),
        ]),
      Concept(
        id: "B",
        sections: [
          LanguageSection(language: .spanish, terms: [Term("juez de paz")]),
          LanguageSection(language: .english, terms: [Term("magistrate")]),
        ]),
      Concept(id: "C", sections: [LanguageSection(language: .spanish, terms: [Term("alguacil")])]),
    ]
    let index = TermIndex(concepts: concepts)
    #expect(
      index.check(
        "El juez de paz y el alguacil.", in: .spanish, against: "The magistrate.",
        in: .english) == [])
    let finding = index.check("El juez.", in: .spanish, against: "He.", in: .english).first
    #expect(finding?.sourceRange == 3..<7)
    #expect(finding?.description == "A is missing; expected “judge”")
  }

  @Test func theMemoryThatIsShippedHasFewFindings() {

    var (asked, missing) = (0, 0)
    for unit in Shipped.bundle.memories.flatMap(\.units) {
      guard let source = unit.segment(in: .spanish), let target = unit.segment(in: .english)
      else { continue }
      asked += Shipped.terms.occurrences(in: source.text, language: .spanish).count
      missing +=
        Shipped.terms.check(
          source.text, in: .spanish, against: target.text, in: .english
        ).count
    }
    #expect(asked > 100)
    #expect(missing * 3 < asked, "\(missing) findings for \(asked) terms")
  }
}
