import LeksikModel

/// Writes a glossary in the canonical layout of TBX version 3, DCT style.
struct TBXWriter {
  /// What has been written.
  var xml = XMLWriter()

  /// Writes the whole document.
  mutating func write(_ glossary: Glossary) {
    xml.start(
      "tbx",
      [
        "type": "TBX-Leksik", "style": "dct",
        "xml:lang": glossary.workingLanguage.description,
        "xmlns": "urn:iso:std:iso:30042:ed-2", "xmlns:min": "http://www.tbxinfo.net/ns/min",
        "xmlns:basic": "http://www.tbxinfo.net/ns/basic", "xmlns:leksik": "urn:leksik:tbx:1",
      ])
    writeHeader(glossary)
    xml.start("text")
    xml.start("body")
    for concept in glossary.concepts { write(concept) }
    xml.stop()
    xml.stop()
    xml.stop()
  }

  private mutating func writeHeader(_ glossary: Glossary) {
    xml.start("tbxHeader")
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

  private mutating func write(_ concept: Concept) {
    xml.start("conceptEntry", ["id": concept.id])
    write("min:subjectField", concept.subjectField)
    write("leksik:region", concept.regions)
    for citation in concept.citations { write(citation) }
    for relation in concept.relations {
      let name =
        switch relation.kind {
        case .broader: "leksik:broader"
        case .related: "basic:crossReference"
        case .confusableWith: "leksik:confusableWith"
        }
      xml.element(name, ["target": relation.target], nonEmpty(relation.note))
    }
    write("basic:source", concept.sources)
    write("note", concept.notes)
    for section in concept.sections { write(section) }
    xml.stop()
  }

  private mutating func write(_ section: LanguageSection) {
    xml.start("langSec", ["xml:lang": section.language.description])
    write("equivalence", value: section.equivalence)
    for definition in section.definitions where !definition.text.isEmpty {
      xml.start("descripGrp")
      xml.element("basic:definition", [:], definition.text)
      write("basic:source", definition.source)
      xml.stop()
    }
    write("note", section.notes)
    for term in section.terms { write(term) }
    xml.stop()
  }

  private mutating func write(_ term: Term) {
    xml.start("termSec")
    xml.element("term", [:], term.text)
    write("partOfSpeech", value: term.partOfSpeech)
    write("administrativeStatus", value: term.status)
    write("termType", value: term.form)
    write("grammaticalGender", value: term.gender)
    write("grammaticalNumber", value: term.number)
    write("register", value: term.register)
    write("basic:geographicalUsage", term.regions)
    write("leksik:jurisdiction", term.jurisdiction)
    if let citation = term.citation { write(citation) }
    write("reliability", value: term.reliability)
    if let validity = term.validity {
      xml.element(
        "leksik:validity",
        ["from": validity.from?.description, "until": validity.until?.description])
    }
    write("basic:source", term.sources)
    write("note", term.notes)
    xml.stop()
  }

  private mutating func write(_ citation: Citation) {
    xml.element(
      "leksik:citation",
      [
        "instrument": citation.instrument, "article": nonEmpty(citation.article),
        "check": citation.check.rawValue, "from": citation.validity?.from?.description,
        "until": citation.validity?.until?.description,
      ], nonEmpty(citation.remark))
  }

  private mutating func write(_ name: String, _ text: String?) {
    if let text = nonEmpty(text) { xml.element(name, [:], text) }
  }

  private mutating func write(_ name: String, _ texts: [String]) {
    for text in texts { write(name, text) }
  }

  private mutating func write(_ category: String, value: (some TBXValue)?) {
    guard let (module, value) = value?.tbx else { return }
    xml.element("\(module.rawValue):\(category)", [:], value)
  }

  private func nonEmpty(_ text: String?) -> String? { text == "" ? nil : text }
}
