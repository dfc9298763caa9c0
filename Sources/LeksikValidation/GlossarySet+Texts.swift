import LeksikModel

extension GlossarySet {
  /// Passes the texts of each glossary as a whole to `body`.
  func forEachTextOfGlossaries(_ body: (TextEntry) -> Void) {
    for (index, glossary) in glossaries.enumerated() {
      let place = Place(glossary: index)
      body(TextEntry(place, .title, glossary.title))
      for text in glossary.provenance { body(TextEntry(place, .provenance, text)) }
    }
  }
}

extension ConceptEntry {
  /// Passes every text of the concept to `body`, but for those of its terms.
  func forEachText(_ body: (TextEntry) -> Void) {
    concept.forEachOwnText { body(TextEntry(place, $0, $1)) }
    let sections = concept.sections
    for index in sections.indices {
      let place = place.section(index)
      for definition in sections[index].definitions {
        body(TextEntry(place, .definition, definition.text))
        if let source = definition.source { body(TextEntry(place, .source, source)) }
      }
      for text in sections[index].notes { body(TextEntry(place, .note, text)) }
    }
  }
}

extension TermEntry {
  /// Passes every text of the term to `body`.
  func forEachText(_ body: (TextEntry) -> Void) {
    term.forEachText { body(TextEntry(place, $0, $1)) }
  }
}

extension Concept {
  /// Passes the texts that belong to the concept as a whole to `body`.
  fileprivate func forEachOwnText(_ body: (TextName, String) -> Void) {
    body(.id, id)
    if let subjectField { body(.field, subjectField) }
    for text in regions { body(.region, text) }
    for citation in citations { citation.forEachText(body) }
    for relation in relations {
      body(.relation, relation.target)
      if let note = relation.note { body(.relation, note) }
    }
    for text in sources { body(.source, text) }
    for text in notes { body(.note, text) }
  }
}

extension Term {
  fileprivate func forEachText(_ body: (TextName, String) -> Void) {
    body(.term, text)
    for text in regions { body(.region, text) }
    if let jurisdiction { body(.region, jurisdiction) }
    citation?.forEachText(body)
    for text in sources { body(.source, text) }
    for text in notes { body(.note, text) }
  }
}

extension Citation {
  fileprivate func forEachText(_ body: (TextName, String) -> Void) {
    body(.citation, instrument)
    if let article { body(.citation, article) }
    if let remark { body(.citation, remark) }
  }
}
