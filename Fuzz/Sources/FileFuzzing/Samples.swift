public import LeksikExchange
import LeksikModel

/// A glossary and a memory in which every field has a value, as files.
public enum Samples {
  /// A file of the sample that fits the format, which our own writer made.
  public static func file(_ format: Format, _ kind: Format.Kind? = nil) -> [UInt8] {
    let kind = kind ?? format.kind
    var options = ReadOptions()
    (options.source, options.target) = (.spanish, .haitianCreole)
    let conversion = Conversion(
      from: { body in
        for item in items(kind) {
          try body(item, .init(SourceLocation(path: ""), id: item.id ?? ""))
        }
      }, kind: kind, to: format, options)
    guard let bytes = try? conversion.bytes().bytes else { preconditionFailure("no \(format)") }
    return bytes
  }

  /// The glossary and the memory.
  public static let bundle = GlossaryBundle(glossaries: [glossary], memories: [memory])

  private static func items(_ kind: Format.Kind) -> [ExchangeItem] {
    var (glossary, memory) = (glossary, memory)
    let (concepts, units) = (glossary.concepts, memory.units)
    (glossary.concepts, memory.units) = ([], [])
    return kind == .glossary
      ? [.glossary(glossary)] + concepts.map { .concept($0) }
      : [.memory(memory)] + units.map { .unit($0) }
  }

  private static let glossary = Glossary(
    title: "Muestra", provenance: ["a test"], workingLanguage: .spanish,
    concepts: [
      Concept(
        id: "C1", subjectField: "law", regions: ["DO"],
        citations: [Citation(instrument: "Ley 137-03", article: "1", check: .checked)],
        relations: [Relation(.related, to: "C2", note: "n")], sources: ["s"], notes: ["a\nb"],
        sections: [
          LanguageSection(
            language: .spanish, equivalence: .full, definitions: [Definition("d", source: "s")],
            notes: ["n"],
            terms: [
              Term(
                "trata; de personas", status: .preferred, form: .fullForm, partOfSpeech: .noun,
                gender: .feminine, number: .singular, register: .neutral, regions: ["DO", "HT"],
                jurisdiction: "DO", citation: Citation(instrument: "x", check: .unchecked),
                reliability: nil, validity: Validity(from: CalendarDate("2003-08-07")),
                sources: ["=1+1"], notes: ["| \\ ,"]),
              Term("tráfico", status: .deprecated),
            ]),
          LanguageSection(language: .haitianCreole, terms: [Term("trafik moun")]),
        ]),
      Concept(
        id: "C2", sections: [LanguageSection(language: .english, terms: [Term("\"smuggling\"")])]),
    ])

  private static let memory: TranslationMemory = {
    var unit = TranslationUnit(
      id: "u1",
      segments: [
        Segment("¿Consintió usted? No.", in: .spanish),
        Segment("Èske ou te dakò? Non.", in: .haitianCreole),
        Segment("Èske w te dakò?", in: .haitianCreole),
      ], notes: ["n"])
    unit.setting = "hearing"
    return TranslationMemory(
      title: "Muestra", properties: [Property("client", "x")],
      units: [
        unit,
        TranslationUnit(
          id: "u2", segments: [Segment("=2", in: .spanish), Segment("\t-", in: .haitianCreole)]),
      ])
  }()
}
