import LeksikModel

/// A row of a table that people or other programs wrote.
struct FreeRow {
  private let columns: FreeColumns
  private let cells: [String]
  private let options: ReadOptions
  /// What could not be kept.
  private(set) var problems: [String] = []
  /// Why there is no entry.
  private(set) var refusal: String?

  init(_ columns: FreeColumns, _ cells: [String], _ options: ReadOptions) {
    self.columns = columns
    self.cells = cells
    self.options = options
  }

  /// The text in a column; `nil` when there is none, or it is empty.
  private func cell(at index: Int?) -> String? {
    guard let index, index < cells.count else { return nil }
    return nonEmpty(cells[index])
  }

  private func cell(_ field: TableColumn.EntryField) -> String? {
    cell(at: columns.index(of: field))
  }

  private func cell(_ field: TableColumn.PairField) -> String? {
    cell(at: columns.index(of: field))
  }

  private func nonEmpty(_ text: String) -> String? {
    text.utf8.contains { $0 > 0x20 } ? text : nil
  }

  /// The texts of the row with their languages, in the order of the columns.
  private mutating func texts() -> [(language: LanguageTag, text: String)] {
    var texts: [(LanguageTag, String)] = []
    for (index, language) in columns.texts {
      if let text = cell(at: index) { texts.append((language, text)) }
    }
    if columns.pairs.isEmpty { return texts }
    for (text, language, fallback) in [
      (TableColumn.PairField.sourceText, TableColumn.PairField.sourceLanguage, options.source),
      (.targetText, .targetLanguage, options.target),
    ] {
      guard let text = cell(text) else { continue }
      let name = cell(language)
      if let tag = name.flatMap({ LanguageTag($0) }) ?? (name == nil ? fallback : nil) {
        texts.append((tag, text))
      } else {
        refusal =
          name.map { "'\($0)' is not a language tag; the row is not kept" }
          ?? "the row does not name its languages and is not kept"
      }
    }
    return texts
  }

  /// The concept of the row; `nil` when it has no term.
  mutating func concept() -> Concept? {
    let texts = texts()
    guard refusal == nil, !texts.isEmpty else { return nil }
    var concept = Concept(id: "")
    for (language, text) in texts {
      var section = LanguageSection(language: language)
      section.terms = terms(in: text).map { Term($0) }
      fill(&section)
      if let index = concept.sections.firstIndex(where: { $0.language == language }) {
        concept.sections[index].terms += section.terms
      } else {
        concept.sections.append(section)
      }
    }
    if concept.sections.allSatisfy({ $0.terms.isEmpty }) { return nil }
    if let text = cell(TableColumn.PairField.partOfSpeech), let part = FreeValues.partOfSpeech(text)
    {
      for index in concept.sections[0].terms.indices {
        concept.sections[0].terms[index].partOfSpeech = part
      }
    } else if let text = cell(TableColumn.PairField.partOfSpeech) {
      problems.append("'\(text)' is not a part of speech and is not kept")
    }
    concept.subjectField = cell(TableColumn.EntryField.subjectField)
    concept.regions = cell(TableColumn.EntryField.regions).map(terms) ?? []
    concept.sources = cell(TableColumn.EntryField.sources).map { [$0] } ?? []
    concept.notes = columns.notes.compactMap { cell(at: $0) }
    if let definition = cell(TableColumn.EntryField.definition) {
      concept.sections[0].definitions.append(Definition(definition))
    }
    return concept
  }

  /// The unit of the row; `nil` when it has no text.
  mutating func unit() -> TranslationUnit? {
    let texts = texts()
    guard refusal == nil, !texts.isEmpty else { return nil }
    var unit = TranslationUnit(id: "", segments: texts.map { Segment($0.text, in: $0.language) })
    unit.setting = cell(TableColumn.EntryField.setting) ?? cell(TableColumn.EntryField.subjectField)
    unit.notes = columns.notes.compactMap { cell(at: $0) }
    return unit
  }

  private func terms(in text: String) -> [String] { columns.separators.terms(in: text) }

  private mutating func fill(_ section: inout LanguageSection) {
    let fields = columns.fields(of: section.language)
    if fields.isEmpty { return }
    func cell(_ field: TableColumn.LanguageField) -> String? {
      self.cell(at: fields.first { $0.field == field }?.index)
    }
    var complaints: [String] = []
    /// Gives each term its value, or all of them the one value there is.
    func set<Value>(
      _ field: TableColumn.LanguageField, _ path: WritableKeyPath<Term, Value?>,
      _ read: (String) -> Value?
    ) {
      guard let text = cell(field) else { return }
      let values = terms(in: text)
      for index in section.terms.indices {
        let text = values.count == section.terms.count ? values[index] : values.first ?? ""
        if let value = read(text) {
          section.terms[index][keyPath: path] = value
        } else {
          complaints.append("'\(text)' is not a value of \(field.rawValue) and is not kept")
        }
      }
    }
    set(.status, \.status) { Term.Status(tbx: $0) }
    set(.form, \.form) { Term.Form(tbx: $0) }
    set(.partOfSpeech, \.partOfSpeech, FreeValues.partOfSpeech)
    set(.gender, \.gender, FreeValues.gender)
    set(.register, \.register) { Term.Register(tbx: $0) }
    set(.reliability, \.reliability) { Term.Reliability(tbx: $0) }
    for index in section.terms.indices {
      if let note = cell(.remarks) { section.terms[index].notes.append(note) }
      if let source = cell(.sources) { section.terms[index].sources.append(source) }
      if let regions = cell(.regions) { section.terms[index].regions = terms(in: regions) }
    }
    if let definition = cell(.definitions) { section.definitions.append(Definition(definition)) }
    problems += complaints
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmed() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}

/// Reads what people write for the categories of a term.
enum FreeValues {
  /// The part of speech, by its name or short name in English, Spanish or French.
  static func partOfSpeech(_ text: String) -> Term.PartOfSpeech? {
    switch text.lowercased().trimmed() {
    case "n", "n.", "noun", "propernoun", "proper noun", "sustantivo", "s", "s.", "nom", "non",
      "phrase", "noun phrase":
      .noun
    case "v", "v.", "verb", "verbo", "verbe", "vèb": .verb
    case "adj", "adj.", "adjective", "adjetivo", "adjectif", "adjektif": .adjective
    case "adv", "adv.", "adverb", "adverbio", "adverbe", "advèb": .adverb
    case "other", "otro", "autre", "lòt", "sentence", "preposition", "conjunction": .other
    default: nil
    }
  }

  /// The gender, by its name or short name.
  static func gender(_ text: String) -> Term.Gender? {
    switch text.lowercased().trimmed() {
    case "m", "m.", "masc", "masc.", "masculine", "masculino", "masculin": .masculine
    case "f", "f.", "fem", "fem.", "feminine", "femenino", "féminin": .feminine
    case "mf", "m/f", "common", "común", "comun", "épicène": .common
    case "n", "neuter", "neutro", "neutre": .neuter
    default: nil
    }
  }
}
