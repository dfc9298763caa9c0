import LeksikModel
import LeksikValidation
import Testing

/// What is shared out over cores is what one core finds, in the order of the file.
@Suite struct ManyConceptsTests {
  /// Rules that compare entries find something else in many entries than in one.
  private static let comparing: Set<String> = [
    "L01", "L02", "L07", "L19", "L20", "L27", "L30", "L34", "L38", "L45", "L46", "L50", "L55",
    "L56",
  ]

  /// More concepts than a core looks at in two turns, each with some faults.
  private static let concepts = (0..<2100).map { number in
    var concept = sound("C-\(number)", ht: "jij\(number)")
    if number % 2 == 0 { concept.sections[0].terms[0].gender = nil }
    if number % 3 == 0 { concept.sections[1].terms[0].text += " " }
    if number % 5 == 0 { concept.sections[2].terms.append(noun("the judge")) }
    if number % 7 == 0 { concept.sections[0].definitions[0].text = "No es un juez." }
    if number % 11 == 0 { concept.sections[2].notes = ["kreyÃ²l", "e\u{300}"] }
    if number % 13 == 0 {
      concept.citations = [Citation(instrument: "Ley 13703", check: .unchecked)]
    }
    return concept
  }

  private let validator = Validator(
    rules: [Rule].legal.filter { !Self.comparing.contains($0.id) })

  @Test func manyConceptsHaveTheFaultsOfEach() {
    let together = validator.diagnostics(for: Glossary(title: "all", concepts: Self.concepts))
    // A sample, which leaves no fault out, is enough to compare with.
    let sample = stride(from: 0, to: Self.concepts.count, by: 17).map { Self.concepts[$0] }
    let apart = sample.flatMap {
      validator.diagnostics(for: Glossary(title: "all", concepts: [$0]))
    }
    let ids = Set(sample.map(\.id))
    let ofSample = together.filter { ids.contains(String($0.message.prefix { $0 != ":" })) }
    #expect(ofSample == apart.sorted())
    #expect(Set(together.map(\.rule)).count >= 8)
  }

  @Test func findingsOfARuleComeInTheOrderOfTheFile() {
    let imported = Imported(
      Glossary(title: "all", concepts: Self.concepts), source: SourceMap(path: "all"),
      diagnostics: [])
    let found = validator.findings(for: [imported])
    let gender = found.filter { $0.diagnostic.rule == "L10" }.compactMap(\.subject)
    #expect(gender == stride(from: 0, to: 2100, by: 2).map { "C-\($0)" })
  }

  @Test func conceptsOfSeveralGlossariesKeepTheirPlaces() {
    let half = Self.concepts.count / 2
    let parts = [Self.concepts[..<half], Self.concepts[half...]].enumerated().map {
      Imported(
        Glossary(title: "\($0.offset)", concepts: Array($0.element)),
        source: SourceMap(path: "\($0.offset)"), diagnostics: [])
    }
    let found = validator.findings(for: parts).filter { $0.diagnostic.rule == "L40" }
    #expect(found.compactMap(\.subject) == stride(from: 0, to: 2100, by: 13).map { "C-\($0)" })
    #expect(
      found.map { $0.glossary == 0 }
        == stride(from: 0, to: 2100, by: 13).map { $0 < half })
  }
}
