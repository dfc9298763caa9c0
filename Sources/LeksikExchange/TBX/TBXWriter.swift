import LeksikModel

/// Writes a glossary in the canonical layout of TBX, in any of its styles.
struct TBXWriter {
  /// What has been written.
  var xml = XMLWriter()
  private let style: TBXStyle

  init(_ style: TBXStyle = .dct) {
    self.style = style
  }

  /// Writes the whole document.
  mutating func write(_ glossary: Glossary) {
    start(glossary)
    for concept in glossary.concepts { write(concept) }
    stop()
  }

  /// Writes the head of a glossary, without its concepts.
  mutating func start(_ glossary: Glossary) {
    let language = glossary.workingLanguage.description
    switch style {
    case .dct:
      xml.start(
        "tbx",
        [
          "type": "TBX-Leksik", "style": "dct", "xml:lang": language,
          "xmlns": "urn:iso:std:iso:30042:ed-2", "xmlns:min": "http://www.tbxinfo.net/ns/min",
          "xmlns:basic": "http://www.tbxinfo.net/ns/basic", "xmlns:leksik": "urn:leksik:tbx:1",
        ])
    case .dca:
      xml.start(
        "tbx",
        [
          "type": "TBX-Leksik", "style": "dca", "xml:lang": language,
          "xmlns": "urn:iso:std:iso:30042:ed-2",
        ])
    case .v2: xml.start("martif", ["type": "TBX-Leksik", "xml:lang": language])
    }
    writeHeader(glossary)
    xml.start("text")
    xml.start("body")
  }

  /// Ends the document.
  mutating func stop() {
    xml.stop()
    xml.stop()
    xml.stop()
  }

  private mutating func writeHeader(_ glossary: Glossary) {
    xml.start(style == .v2 ? "martifHeader" : "tbxHeader")
    xml.start("fileDesc")
    if !glossary.title.isEmpty {
      xml.start("titleStmt")
      xml.element("title", [:], glossary.title)
      xml.stop()
    }
    xml.start("sourceDesc")
    // The standard wants a paragraph here even when there is nothing to say.
    for entry in glossary.provenance.isEmpty ? [""] : glossary.provenance {
      xml.element("p", [:], entry)
    }
    xml.stop()
    xml.stop()
    xml.stop()
  }

  /// Writes one concept.
  mutating func write(_ concept: Concept) {
    xml.start(style.entry, ["id": concept.id])
    write(.descrip, .min, "subjectField", concept.subjectField)
    write(.admin, .leksik, "region", concept.regions)
    for citation in concept.citations { write(citation) }
    for relation in concept.relations {
      let (module, name): (TBXModule, String) =
        switch relation.kind {
        case .broader: (.leksik, "broader")
        case .related: (.basic, "crossReference")
        case .confusableWith: (.leksik, "confusableWith")
        }
      element(.ref, module, name, [("target", relation.target)], nonEmpty(relation.note))
    }
    write(.admin, .basic, "source", concept.sources)
    writeNotes(concept.notes)
    for section in concept.sections { write(section) }
    xml.stop()
  }

  private mutating func write(_ section: LanguageSection) {
    xml.start(style.language, ["xml:lang": section.language.description])
    write(.descrip, "equivalence", value: section.equivalence)
    for definition in section.definitions where !definition.text.isEmpty {
      xml.start("descripGrp")
      element(.descrip, .basic, "definition", [], definition.text)
      write(.admin, .basic, "source", definition.source)
      xml.stop()
    }
    writeNotes(section.notes)
    for term in section.terms { write(term) }
    xml.stop()
  }

  private mutating func write(_ term: Term) {
    xml.start(style.term)
    xml.element("term", [:], term.text)
    // In version 2 everything that is a termNote stands before the rest.
    write(.termNote, "partOfSpeech", value: term.partOfSpeech)
    write(.termNote, "administrativeStatus", value: term.status)
    write(.termNote, "termType", value: term.form)
    write(.termNote, "grammaticalGender", value: term.gender)
    write(.termNote, "grammaticalNumber", value: term.number)
    write(.termNote, "register", value: term.register)
    write(.termNote, .basic, "geographicalUsage", term.regions)
    write(.admin, .leksik, "jurisdiction", term.jurisdiction)
    if let citation = term.citation { write(citation) }
    write(.descrip, "reliability", value: term.reliability)
    if let validity = term.validity { write(validity) }
    write(.admin, .basic, "source", term.sources)
    writeNotes(term.notes)
    xml.stop()
  }

  private mutating func write(_ citation: Citation) {
    guard style == .dct else {
      return element(.admin, .leksik, "citation", [], OwnCells.text(citation))
    }
    element(
      .admin, .leksik, "citation",
      [
        ("instrument", citation.instrument), ("article", nonEmpty(citation.article)),
        ("check", citation.check.rawValue), ("from", citation.validity?.from?.description),
        ("until", citation.validity?.until?.description),
      ], nonEmpty(citation.remark))
  }

  private mutating func write(_ validity: Validity) {
    guard style == .dct else {
      return element(.admin, .leksik, "validity", [], OwnCells.text(validity))
    }
    element(
      .admin, .leksik, "validity",
      [("from", validity.from?.description), ("until", validity.until?.description)], nil)
  }

  /// Writes a data category as the style has it.
  private mutating func element(
    _ meta: TBXMeta, _ module: TBXModule, _ category: String, _ attributes: XMLWriter.Attributes,
    _ text: String?
  ) {
    if style == .dct {
      xml.element("\(module.rawValue):\(category)", attributes, text)
    } else {
      let type = module == .leksik ? "x-" + category : category
      xml.element(meta.rawValue, [("type", type)] + attributes, text ?? "")
    }
  }

  private mutating func write(
    _ meta: TBXMeta, _ module: TBXModule, _ category: String, _ text: String?
  ) {
    if let text = nonEmpty(text) { element(meta, module, category, [], text) }
  }

  private mutating func write(
    _ meta: TBXMeta, _ module: TBXModule, _ category: String, _ texts: [String]
  ) {
    for text in texts { write(meta, module, category, text) }
  }

  private mutating func write(_ meta: TBXMeta, _ category: String, value: (some TBXValue)?) {
    guard let (module, value) = value?.tbx else { return }
    element(meta, module, category, [], value)
  }

  private mutating func writeNotes(_ notes: [String]) {
    for note in notes where !note.isEmpty { xml.element("note", [:], note) }
  }

  private func nonEmpty(_ text: String?) -> String? { text == "" ? nil : text }
}
