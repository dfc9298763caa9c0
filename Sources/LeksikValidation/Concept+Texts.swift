import LeksikModel

extension Concept {
  /// Puts every text of the concept but its id through `change`.
  mutating func changeTexts(_ change: (String) -> String) {
    subjectField = subjectField.map(change)
    for index in citations.indices { citations[index].changeTexts(change) }
    for index in relations.indices { relations[index].note = relations[index].note.map(change) }
    sources = sources.map(change)
    notes = notes.map(change)
    for index in sections.indices { sections[index].changeTexts(change) }
  }
}

extension LanguageSection {
  fileprivate mutating func changeTexts(_ change: (String) -> String) {
    for index in definitions.indices {
      definitions[index].text = change(definitions[index].text)
      definitions[index].source = definitions[index].source.map(change)
    }
    notes = notes.map(change)
    for index in terms.indices {
      terms[index].text = change(terms[index].text)
      terms[index].citation?.changeTexts(change)
      terms[index].sources = terms[index].sources.map(change)
      terms[index].notes = terms[index].notes.map(change)
    }
  }
}

extension Citation {
  fileprivate mutating func changeTexts(_ change: (String) -> String) {
    instrument = change(instrument)
    article = article.map(change)
    remark = remark.map(change)
  }
}
