import LeksikModel
import LeksikTerms
import Testing

/// Each part of a filter, and the order of glossaries.
@Suite struct TermFilterTests {
  private static func concept(
    _ id: String, _ term: Term, field: String? = nil, regions: [String] = []
  ) -> Concept {
    Concept(
      id: id, subjectField: field, regions: regions,
      sections: [LanguageSection(language: .spanish, terms: [term])])
  }

  private static let index = TermIndex([
    (
      TermOrigin(glossary: "Old"),
      [
        concept("A", Term("fiscal", status: .preferred), field: "courts", regions: ["DO"]),
        concept("B", Term("fiscal adjunto", register: .court), field: "courts"),
        concept(
          "C",
          Term(
            "fiscal", status: .superseded, regions: ["HT"],
            validity: Validity(until: CalendarDate("2024-12-31")))),
      ]
    ),
    (
      TermOrigin(glossary: "New", rank: 1),
      [
        concept("D", Term("fiscal", status: .preferred), field: "tax", regions: ["US", "DO"]),
        concept("E", Term("fiscalía", validity: Validity(from: CalendarDate("2025-01-01")))),
      ]
    ),
    (
      TermOrigin(glossary: "Case", caseName: "Nr. 7", rank: 2),
      [concept("F", Term("fiscal", status: .preferred))]
    ),
  ])

  private static func ids(_ query: String, _ change: (inout TermFilter) -> Void) -> [String] {
    var filter = TermFilter()
    change(&filter)
    return index.lookup(query, where: filter, limit: 10).map(\.concept.id)
  }

  @Test func nothingSetLetsAllPassButCases() {
    #expect(Self.ids("fiscal") { _ in } == ["A", "D", "C", "B", "E"])
  }

  @Test func eachPartHolds() {
    #expect(Self.ids("fiscal") { $0.caseName = "Nr. 7" } == ["A", "D", "F", "C", "B", "E"])
    #expect(Self.ids("fiscal") { $0.caseName = "Nr. 8" }.contains("F") == false)
    #expect(Self.ids("fiscal") { $0.subjectFields = ["courts"] } == ["A", "B"])
    #expect(Self.ids("fiscal") { $0.region = "US" } == ["D", "B", "E"])
    #expect(Self.ids("fiscal") { $0.region = "HT" } == ["C", "B", "E"])
    #expect(Self.ids("fiscal") { $0.registers = [.court] } == ["B"])
    #expect(Self.ids("fiscal") { $0.statuses = [.preferred] } == ["A", "D"])
    #expect(
      Self.ids("fiscal") { $0.validOn = CalendarDate("2024-05-01") } == ["A", "D", "C", "B"])
    #expect(
      Self.ids("fiscal") { $0.validOn = CalendarDate("2025-05-01") } == ["A", "D", "B", "E"])
    #expect(Self.ids("fiscal") { $0.languages = [.english] }.isEmpty)
  }

  @Test func namedGlossariesAnswerFirstAndTheOthersInAnEmergency() {
    #expect(Self.ids("fiscal") { $0.glossaries = ["New", "Old"] } == ["D", "A", "C", "E", "B"])
    #expect(Self.ids("fiscal") { $0.glossaries = ["New"] } == ["D", "E"])
    // Only a prefix in the one that is named: the others are asked, too, and rank by their rung.
    #expect(Self.ids("fiscal adj") { $0.glossaries = ["New"] } == ["B"])
    #expect(
      Self.ids("fiscal adj") {
        $0.glossaries = ["New"]
        $0.fallsThrough = false
      }.contains("B") == false)
  }

  @Test func hitsNameTheirGlossaryAndTheTermToUse() throws {
    let hit = try #require(Self.index.lookup("fiscal").first)
    #expect(hit.glossary == "Old")
    #expect(hit.replacement == nil)
    let old = Self.index.lookup("fiscal").first { $0.concept.id == "C" }
    #expect(old?.warnings.isEmpty == false)
  }
}
