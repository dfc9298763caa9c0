import LeksikModel

extension TBXReader {
  /// A definition given for a concept as a whole, which has to go into one of its languages.
  struct UnplacedDefinition {
    var definition: Definition
    var language: LanguageTag?
    var place: XMLReader.Place
  }

  /// Reads one element of a concept.
  mutating func read(
    _ name: XMLName, into concept: inout Concept, unplaced: inout [UnplacedDefinition]
  ) {
    switch category(of: name) {
    case .langSec, .langSet: readSection(into: &concept)
    case .subjectField where concept.subjectField == nil: concept.subjectField = text()
    case .region: if let text = text() { concept.regions.append(text) }
    case .citation: if let citation = readCitation() { concept.citations.append(citation) }
    case .broader, .relatedConceptBroader, .superordinateConceptGeneric:
      readRelation(.broader, name, into: &concept)
    case .crossReference, .relatedConcept: readRelation(.related, name, into: &concept)
    case .confusableWith: readRelation(.confusableWith, name, into: &concept)
    case .source: if let text = text() { concept.sources.append(text) }
    case .note: if let text = text() { concept.notes.append(text) }
    case .definition:
      let (place, language) = (xml.place, xml.attribute(.lang))
      if let text = text() {
        unplaced.append(
          UnplacedDefinition(
            definition: Definition(text), language: language.flatMap(LanguageTag.init),
            place: place))
      }
    case .descripGrp, .adminGrp:
      let before = unplaced.count
      descend { reader, name in
        if unplaced.count > before, reader.category(of: name) == .source {
          reader.readSource(of: &unplaced[unplaced.count - 1].definition, name)
        } else {
          reader.read(name, into: &concept, unplaced: &unplaced)
        }
      }
    default: reportUnknown(name)
    }
  }

  private func readRelation(_ kind: Relation.Kind, _ name: XMLName, into concept: inout Concept) {
    guard let target = xml.attribute(.target), !target.isEmpty else {
      return xml.log.tally(
        .warning, rule: "tbx-relation",
        "\(tag(of: name)) has no target and is not kept; name the id of a concept", at: xml.place)
    }
    concept.relations.append(Relation(kind, to: target, note: text()))
  }

  /// Puts definitions of the concept as a whole into the section of their language.
  func place(_ unplaced: [UnplacedDefinition], in concept: inout Concept) {
    for item in unplaced {
      let language = item.language ?? glossary.workingLanguage
      let target = language.resolved(among: concept.sections.map(\.language))
      if let target, let index = concept.sections.firstIndex(where: { $0.language == target }) {
        concept.sections[index].definitions.append(item.definition)
        xml.log.tally(
          .note, rule: "tbx-definition",
          "the definition stands outside the languages and counts as \(target)", at: item.place)
      } else {
        concept.notes.append(item.definition.text)
        xml.log.tally(
          .note, rule: "tbx-definition",
          "the definition stands outside the languages and is kept as a note", at: item.place)
      }
    }
  }

  /// Reads where a definition comes from; there is room for one source.
  func readSource(of definition: inout Definition, _ name: XMLName) {
    if definition.source == nil { definition.source = text() } else { reportUnknown(name) }
  }

  /// Reads a citation; `nil` without an instrument.
  func readCitation() -> Citation? {
    let place = xml.place
    if isOwnDialect, xml.attribute(.type) != nil {
      let citation = text().flatMap(OwnCells.citation)
      if citation == nil { reportMalformed("citation", at: place) }
      return citation
    }
    guard let instrument = xml.attribute(.instrument), !instrument.isEmpty else {
      xml.log.add(
        .error, rule: "tbx-citation",
        "the citation names no instrument and is not kept; add instrument=\"…\"", at: place)
      return nil
    }
    let check = xml.attribute(.check).flatMap { value($0, for: "check") } as Citation.Check?
    return Citation(
      instrument: instrument, article: xml.attribute(.article), check: check ?? .unchecked,
      validity: readValidity(), remark: text())
  }

  /// Reads the attributes `from` and `until`; `nil` without either.
  func readValidity() -> Validity? {
    if isOwnDialect, xml.attribute(.type) != nil {
      let place = xml.place
      let validity = text().flatMap(OwnCells.validity)
      if validity == nil { reportMalformed("validity", at: place) }
      return validity
    }
    let validity = Validity(from: day(.from), until: day(.until))
    if let from = validity.from, let until = validity.until, until < from {
      xml.log.add(
        .warning, rule: "tbx-date", "\(until) is before \(from); check both days", at: xml.place)
    }
    return validity.from == nil && validity.until == nil ? nil : validity
  }

  private func reportMalformed(_ category: String, at place: XMLReader.Place) {
    xml.log.add(
      .error, rule: "tbx-value",
      "this is not a \(category) as Leksik writes it, and is not kept", at: place)
  }

  private func day(_ name: XMLName) -> CalendarDate? {
    guard let text = xml.attribute(name) else { return nil }
    let day = CalendarDate(text)
    if day == nil {
      xml.log.add(
        .error, rule: "tbx-date",
        "\(name)=\"\(text)\" is not a day and is not kept; write it as 2025-12-31", at: xml.place)
    }
    return day
  }

  /// The value of a pick list; says once for each value that it is not in the list.
  func value<Value: TBXValue>(_ text: String, for category: String) -> Value? {
    if let value = Value(tbx: text) { return value }
    let choices = Value.allCases.map(\.tbx.value).joined(separator: ", ")
    xml.log.tally(
      .warning, rule: "tbx-value",
      "'\(text)' is not a value of \(category) and is not kept; choose \(choices)", at: xml.place)
    return nil
  }

  /// Reads the pick-list value that is the text of the element last entered.
  func readValue<Value: TBXValue>(_ category: XMLName) -> Value? {
    guard let text = text() else { return nil }
    return value(text, for: category.spelling)
  }
}
