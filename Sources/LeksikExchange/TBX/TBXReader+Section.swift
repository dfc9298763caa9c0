import LeksikModel

extension TBXReader {
  /// Reads the terms of one language, or adds them to those that the concept has in it.
  mutating func readSection(into concept: inout Concept) {
    let start = xml.place
    guard let tag = xml.attribute(.lang), let language = LanguageTag(tag) else {
      let found = xml.attribute(.lang).map { "'\($0)' is not a language tag" }
      return xml.log.add(
        .error, rule: "tbx-language",
        "\(found ?? "the section has no xml:lang"), its terms are not kept; "
          + "write xml:lang=\"es\", \"ht\" or \"en\"", at: start)
    }
    var index = concept.sections.count
    if let same = concept.sections.firstIndex(where: { $0.language == language }) {
      index = same
      xml.log.tally(
        .note, rule: "tbx-language",
        "the concept has more than one section in \(language); they are joined", at: start)
    } else {
      concept.sections.append(LanguageSection(language: language))
      record(section: index, at: start)
    }
    descend { reader, name in
      reader.read(name, into: &concept.sections[index], at: index)
    }
  }

  /// Reads one element of a language section, the one at `index` in its concept.
  private mutating func read(
    _ name: XMLName, into section: inout LanguageSection, at index: Int
  ) {
    switch category(of: name) {
    case .termSec, .tig, .ntig: readTerm(into: &section, at: index)
    case .equivalence:
      section.equivalence = readValue(.equivalence) ?? section.equivalence
    case .definition: if let text = text() { section.definitions.append(Definition(text)) }
    case .note: if let text = text() { section.notes.append(text) }
    case .descripGrp, .adminGrp:
      readGroup(into: &section) { reader, name, section in
        reader.read(name, into: &section, at: index)
      }
    default: reportUnknown(name)
    }
  }

  /// Reads a group in which a source belongs to the definition before it.
  private mutating func readGroup(
    into section: inout LanguageSection,
    otherwise body: (inout TBXReader, XMLName, inout LanguageSection) -> Void
  ) {
    let before = section.definitions.count
    descend { reader, name in
      if section.definitions.count > before, reader.category(of: name) == .source {
        reader.readSource(of: &section.definitions[section.definitions.count - 1], name)
      } else {
        body(&reader, name, &section)
      }
    }
  }

  private mutating func readTerm(into section: inout LanguageSection, at index: Int) {
    let start = xml.place
    var term = Term("")
    var textPlace = start
    var hasText = false
    let refusals = xml.refusals
    descend { reader, name in
      reader.read(name, into: &term, of: &section, textPlace: &textPlace, hasText: &hasText)
    }
    guard !xml.failed else { return }
    guard hasText else {
      if xml.refusals > refusals { return }
      return xml.log.add(
        .error, rule: "tbx-empty", "the term is empty and is not kept; write it or remove it",
        at: textPlace)
    }
    record(section: index, term: section.terms.count, at: textPlace)
    section.terms.append(term)
  }

  /// Reads one element of a term.
  private mutating func read(
    _ name: XMLName, into term: inout Term, of section: inout LanguageSection,
    textPlace: inout XMLReader.Place, hasText: inout Bool
  ) {
    switch category(of: name) {
    case .term where !hasText:
      textPlace = xml.place
      term.text = text() ?? ""
      hasText = term.text.utf8.contains { $0 > 0x20 }
    case .partOfSpeech: term.partOfSpeech = readValue(.partOfSpeech) ?? term.partOfSpeech
    case .administrativeStatus, .normativeAuthorization:
      term.status = readValue(.administrativeStatus) ?? term.status
    case .termType: term.form = readValue(.termType) ?? term.form
    case .grammaticalGender: term.gender = readValue(.grammaticalGender) ?? term.gender
    case .grammaticalNumber: term.number = readValue(.grammaticalNumber) ?? term.number
    case .register: term.register = readValue(.register) ?? term.register
    case .geographicalUsage, .region: if let text = text() { term.regions.append(text) }
    case .jurisdiction: term.jurisdiction = text() ?? term.jurisdiction
    case .citation where term.citation == nil: term.citation = readCitation()
    case .reliability, .reliabilityCode:
      term.reliability = readValue(.reliability) ?? term.reliability
    case .validity: term.validity = readValidity()
    case .source: if let text = text() { term.sources.append(text) }
    case .note: if let text = text() { term.notes.append(text) }
    case .context: readContext(into: &term)
    case .definition: if let text = text() { section.definitions.append(Definition(text)) }
    case .descripGrp:
      readGroup(into: &section) { reader, name, section in
        reader.read(name, into: &term, of: &section, textPlace: &textPlace, hasText: &hasText)
      }
    case .adminGrp, .termNoteGrp, .termGrp:
      descend { reader, name in
        reader.read(name, into: &term, of: &section, textPlace: &textPlace, hasText: &hasText)
      }
    default: reportUnknown(name)
    }
  }

  private func readContext(into term: inout Term) {
    let place = xml.place
    guard let text = text() else { return }
    term.notes.append(text)
    xml.log.tally(
      .note, rule: "tbx-context", "the context of a term is kept as a note", at: place)
  }
}
