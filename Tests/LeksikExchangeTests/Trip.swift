import LeksikModel
import Testing

@testable import LeksikExchange

/// A way to a format and back.
struct Trip {
  let format: Format
  let kind: Format.Kind
  let languages: [LanguageTag] = [.spanish, .haitianCreole]

  static func items(_ glossary: Glossary) -> [ExchangeItem] {
    var head = glossary
    head.concepts = []
    return [.glossary(head)] + glossary.concepts.map { .concept($0) }
  }

  static func items(_ memory: TranslationMemory) -> [ExchangeItem] {
    var head = memory
    head.units = []
    return [.memory(head)] + memory.units.map { .unit($0) }
  }

  /// The bytes of a file of the items, what is to come back, and what was lost.
  func written(
    _ items: [ExchangeItem]
  ) throws -> (bytes: [UInt8], expected: [ExchangeItem], losses: LossReport) {
    let capabilities = format.capabilities(languages)
    var losses = LossReport()
    let reduced = items.compactMap { capabilities.reduce($0, &losses) }
    var survey = TableSurvey()
    for item in reduced { survey.add(item) }
    var writer = format.writer(languages, kind: kind, survey: survey)
    var bytes: [UInt8] = []
    for item in reduced {
      writer.write(item)
      bytes += writer.takeBytes()
    }
    writer.finish()
    bytes += writer.takeBytes()
    return (bytes, expected(reduced), losses)
  }

  /// What a reader makes of the items that were written.
  private func expected(_ items: [ExchangeItem]) -> [ExchangeItem] {
    guard format == .omegat else { return items }
    var row = 0
    return items.flatMap { item -> [ExchangeItem] in
      guard case .concept(let concept) = item else { return [item] }
      return OmegaTWriter.rows(of: concept, languages).map { cells in
        row += 1
        let sections = zip(languages, cells).filter { !$1.isEmpty }
          .map { LanguageSection(language: $0, terms: [Term($1)]) }
        return .concept(Concept(id: "row-\(row)", notes: concept.notes, sections: sections))
      }
    }
  }

  func read(_ bytes: [UInt8]) throws -> [ExchangeItem] {
    var options = ReadOptions()
    options.format = format
    (options.source, options.target) = (languages[0], languages[1])
    var items: [ExchangeItem] = []
    let report = try Format.read(
      ExchangeInput(bytes, path: "trip.\(format.fileExtensions[0])"), options
    ) { item, _ in items.append(item) }
    #expect(report.diagnostics.filter { $0.rule != "empty" } == [])
    return items
  }
}
