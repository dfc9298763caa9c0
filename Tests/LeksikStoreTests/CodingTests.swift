import LeksikModel
import Testing

@testable import LeksikStore

@Suite struct CodingTests {
  @Test func keepsEveryFieldOfAConcept() throws {
    let day = try #require(CalendarDate("2024-05-01"))
    let citation = Citation(
      instrument: "Ley 137-03", article: "art. 3", check: .partly, validity: Validity(from: day),
      remark: "")
    let concept = Concept(
      id: "A", subjectField: "trafficking", regions: ["DO", "HT"], citations: [citation],
      relations: [Relation(.confusableWith, to: "B", note: "why")], sources: ["one", ""],
      notes: ["note\u{1F}\u{1E}", String(repeating: "long ", count: 100)],
      sections: [
        LanguageSection(
          language: .spanish, equivalence: .functional,
          definitions: [Definition("def", source: "src"), Definition("")], notes: ["n"],
          terms: [
            Term(
              "niño", status: .preferred, form: .fullForm, partOfSpeech: .noun,
              gender: .masculine, number: .singular, register: .court, regions: ["DO"],
              jurisdiction: "DO", citation: citation, reliability: .veryReliable,
              validity: Validity(from: day, until: day), sources: ["s"], notes: ["t"]),
            Term("nin\u{303}o"), Term(""),
          ]),
        LanguageSection(language: try #require(LanguageTag("es-419"))),
      ])
    var writer = FieldWriter()
    concept.encode(to: &writer)
    var languages = KnownLanguages()
    let back = try writer.bytes.withUnsafeBytes { try Concept(FieldReader($0), &languages) }
    #expect(back == concept)
    // Equal to the byte, where Swift would call two spellings of ñ equal.
    #expect(Array(back.sections[0].terms[1].text.utf8) == Array("nin\u{303}o".utf8))
  }

  @Test func keepsEveryFieldOfAUnit() throws {
    let unit = TranslationUnit(
      id: "u",
      segments: [
        Segment(
          "Hola.", in: .spanish, review: .reviewed,
          properties: [Property("x", ""), Property("", "y")]),
        Segment("", in: .haitianCreole),
      ], setting: "court", register: .plain, notes: ["a", ""],
      changed: Timestamp("20260115T093000Z"), origin: .machine,
      properties: [Property("p", "q")])
    var writer = FieldWriter()
    let start = unit.encode(to: &writer)
    var languages = KnownLanguages()
    let (back, backStart) = try writer.bytes.withUnsafeBytes { bytes in
      (
        try TranslationUnit(FieldReader(bytes), &languages),
        try TranslationUnit.contentStart(of: bytes)
      )
    }
    #expect(back == unit)
    #expect(backStart == start)
  }

  /// A field that someone adds to the model must be added to the coding too.
  @Test func knowsTheFieldsOfTheModel() {
    func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    #expect(
      fields(Concept(id: "")) == [
        "id", "subjectField", "regions", "citations", "relations", "sources", "notes", "sections",
      ])
    #expect(
      fields(LanguageSection(language: .english)) == [
        "language", "equivalence", "definitions", "notes", "terms",
      ])
    #expect(
      fields(Term("")) == [
        "text", "status", "form", "partOfSpeech", "gender", "number", "register", "regions",
        "jurisdiction", "citation", "reliability", "validity", "sources", "notes",
      ])
    #expect(
      fields(Citation(instrument: "", check: .checked)) == [
        "instrument", "article", "check", "validity", "remark",
      ])
    #expect(fields(Relation(.related, to: "")) == ["kind", "target", "note"])
    #expect(fields(Definition("")) == ["text", "source"])
    #expect(
      fields(TranslationUnit(id: "", segments: [])) == [
        "id", "segments", "setting", "register", "notes", "changed", "origin",
        "caseName", "properties",
      ])
    #expect(
      fields(Segment("", in: .english)) == [
        "language", "text", "codes", "review", "previous", "next", "properties",
      ])
    #expect(
      fields(InlineCode(.begin, at: 0)) == [
        "kind", "offset", "pair", "counterpart", "type", "association", "content", "subflows",
      ])
    #expect(
      fields(InlineCode.Subflow("", at: 0)) == ["offset", "text", "codes", "type", "datatype"])
    #expect(fields(Property("", "")) == ["name", "value"])
    #expect(fields(Glossary(title: "")) == ["title", "provenance", "workingLanguage", "concepts"])
    #expect(fields(TranslationMemory(title: "")) == ["title", "properties", "units"])
  }

  @Test func refusesBytesThatAreCutOrChanged() throws {
    let unit = TranslationUnit(
      id: "u", segments: [Segment("Hola.", in: .spanish), Segment("Alo.", in: .haitianCreole)],
      notes: [String(repeating: "x", count: 200)])
    var writer = FieldWriter()
    _ = unit.encode(to: &writer)
    for count in 0..<writer.bytes.count {
      var languages = KnownLanguages()
      let part = Array(writer.bytes.prefix(count))
      let read = part.withUnsafeBytes { try? TranslationUnit(FieldReader($0), &languages) }
      #expect(read != unit)
    }
    for place in writer.bytes.indices {
      for flip in [1, 0x80, 0xFF] as [UInt8] {
        var bytes = writer.bytes
        bytes[place] ^= flip
        var languages = KnownLanguages()
        _ = bytes.withUnsafeBytes { try? TranslationUnit(FieldReader($0), &languages) }
      }
    }
  }
}
