import LeksikModel

/// Turns concepts into units and units into concepts, and reports what the other kind lacks.
///
/// A concept becomes a unit of its terms, the preferred one first, further terms as further wordings;
/// a unit becomes a concept whose terms are its wordings. Ids and notes stay.
enum Recast {
  /// The item as one of `kind`; itself when it is one.
  static func item(
    _ item: ExchangeItem, as kind: Format.Kind, _ report: inout LossReport
  ) -> ExchangeItem {
    switch (item, kind) {
    case (.glossary(let glossary), .memory):
      report.add(.provenance, glossary.provenance.count, at: "")
      return .memory(TranslationMemory(title: glossary.title))
    case (.concept(let concept), .memory): return .unit(unit(concept, &report))
    case (.memory(let memory), .glossary):
      report.add(.memoryProperties, memory.properties.count, at: "")
      return .glossary(Glossary(title: memory.title))
    case (.unit(let unit), .glossary): return .concept(concept(unit, &report))
    default: return item
    }
  }

  private static func unit(_ concept: Concept, _ report: inout LossReport) -> TranslationUnit {
    let kept: Set<Field> = [.otherLanguages, .sectionOrder, .conceptNotes]
    var concept = Capabilities(missing: Field.ofGlossary.subtracting(kept))
      .reduce(withStatus: concept, &report)
    let ordered = concept.sections.map { section in
      section.terms.enumerated()
        .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }
    for index in concept.sections.indices { concept.sections[index].terms = ordered[index] }
    return TranslationUnit(
      id: concept.id,
      segments: concept.sections.flatMap { section in
        section.terms.map { Segment($0.text, in: section.language) }
      }, notes: concept.notes)
  }

  private static func rank(_ term: Term) -> Int { (term.status ?? .admitted).rank }

  private static func concept(_ unit: TranslationUnit, _ report: inout LossReport) -> Concept {
    let kept: Set<Field> = [.otherLanguages, .sectionOrder, .variants, .unitNotes]
    let unit = Capabilities(missing: Field.ofMemory.subtracting(kept)).reduce(unit, &report)
    var concept = Concept(id: unit.id, notes: unit.notes)
    for segment in unit.segments {
      let term = Term(segment.text)
      if let index = concept.sections.firstIndex(where: { $0.language == segment.language }) {
        concept.sections[index].terms.append(term)
      } else {
        concept.sections.append(LanguageSection(language: segment.language, terms: [term]))
      }
    }
    return concept
  }
}

extension Capabilities {
  /// As ``reduce(_:_:)`` for a concept, but the status stays, because it orders the terms.
  fileprivate func reduce(withStatus concept: Concept, _ report: inout LossReport) -> Concept {
    let statuses = concept.sections.filter { !$0.terms.isEmpty }.map { $0.terms.map(\.status) }
    var reduced = reduce(concept, &report)
    for (index, list) in statuses.enumerated() {
      for (term, status) in list.enumerated() {
        reduced.sections[index].terms[term].status = status
      }
    }
    return reduced
  }
}
