import LeksikModel

/// What a text of a glossary is, as messages call it.
enum TextName: String {
  case title, provenance, id, field = "subject field", region, citation, relation, source, note
  case definition, term
}

extension GlossarySet {
  /// Passes every text of every glossary to `body`, with the element it belongs to.
  func forEachText(_ body: (Place, TextName, String) -> Void) {
    for (index, glossary) in glossaries.enumerated() {
      let place = Place(glossary: index)
      body(place, .title, glossary.title)
      for text in glossary.provenance { body(place, .provenance, text) }
    }
    for entry in concepts {
      entry.concept.forEachOwnText { body(entry.place, $0, $1) }
      for (index, section) in entry.concept.sections.enumerated() {
        let place = entry.place.section(index)
        for definition in section.definitions {
          body(place, .definition, definition.text)
          if let source = definition.source { body(place, .source, source) }
        }
        for text in section.notes { body(place, .note, text) }
      }
    }
    for entry in terms { entry.term.forEachText { body(entry.place, $0, $1) } }
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
