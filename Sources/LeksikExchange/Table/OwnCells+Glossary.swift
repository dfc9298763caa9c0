import LeksikModel

/// The cells of a table that Leksik writes for an entry, by column; and back.
enum OwnCells {
  /// What stands in the columns of a row; a column without a value is left out.
  typealias Cells = [TableColumn: String]

  /// The cells of a concept, but for its id and the order of its languages.
  static func cells(of concept: Concept) -> Cells {
    var cells = Cells()
    func put(_ field: TableColumn.EntryField, _ text: String) {
      if !text.isEmpty { cells[.entry(field)] = text }
    }
    put(.subjectField, CellList.joined([concept.subjectField]))
    put(.regions, CellList.joined(concept.regions))
    put(.citations, CellList.joined(concept.citations.map(text)))
    put(.relations, CellList.joined(concept.relations.map(text)))
    put(.sources, CellList.joined(concept.sources))
    put(.notes, CellList.joined(concept.notes))
    var numbers: [LanguageTag: Int] = [:]
    for section in concept.sections {
      numbers[section.language, default: 0] += 1
      add(section, number: numbers[section.language, default: 1], to: &cells)
    }
    return cells
  }

  private static func add(_ section: LanguageSection, number: Int, to cells: inout Cells) {
    func put(_ field: TableColumn.LanguageField, _ text: String) {
      if !text.isEmpty { cells[.language(section.language, number: number, field)] = text }
    }
    let terms = section.terms
    func list(_ values: [String]) -> String? {
      values.isEmpty ? nil : CellList.joined(values, by: ";")
    }
    put(.text, CellList.joined(terms.map(\.text)))
    put(.status, CellList.joined(terms.map(\.status?.rawValue)))
    put(.form, CellList.joined(terms.map(\.form?.rawValue)))
    put(.partOfSpeech, CellList.joined(terms.map(\.partOfSpeech?.rawValue)))
    put(.gender, CellList.joined(terms.map(\.gender?.rawValue)))
    put(.number, CellList.joined(terms.map(\.number?.rawValue)))
    put(.register, CellList.joined(terms.map(\.register?.rawValue)))
    put(.regions, CellList.joined(terms.map { list($0.regions) }))
    put(.jurisdiction, CellList.joined(terms.map(\.jurisdiction)))
    put(.citation, CellList.joined(terms.map { $0.citation.map(text) }))
    put(.reliability, CellList.joined(terms.map { $0.reliability.map { String($0.rawValue) } }))
    put(.validity, CellList.joined(terms.map { $0.validity.map(text) }))
    put(.sources, CellList.joined(terms.map { list($0.sources) }))
    put(.remarks, CellList.joined(terms.map { list($0.notes) }))
    put(.equivalence, section.equivalence?.rawValue ?? "")
    put(.definitions, CellList.joined(section.definitions.map(text)))
    put(.notes, CellList.joined(section.notes))
  }

  /// A citation as one text.
  static func text(_ citation: Citation) -> String {
    CellList.joined(
      [
        citation.instrument, citation.article, citation.check.rawValue,
        citation.validity.map(text), citation.remark,
      ], by: ";")
  }

  private static func text(_ relation: Relation) -> String {
    CellList.joined([relation.kind.rawValue, relation.target, relation.note], by: ";")
  }

  private static func text(_ definition: Definition) -> String {
    CellList.joined([definition.text, definition.source], by: ";")
  }

  /// A period as ISO 8601 writes intervals: `2003-08-07/2025-12-07`, an open end left out.
  static func text(_ validity: Validity) -> String {
    "\(validity.from?.description ?? "")/\(validity.until?.description ?? "")"
  }
}

extension OwnCells {
  /// The concept of a row; `nil` when a cell is not what Leksik writes there.
  static func concept(id: String, _ cells: Cells) -> Concept? {
    var concept = Concept(id: id)
    for (column, cell) in cells {
      guard case .entry(let field) = column else { continue }
      switch field {
      case .subjectField: concept.subjectField = CellList.split(cell).first ?? nil
      case .regions: concept.regions = CellList.texts(cell)
      case .sources: concept.sources = CellList.texts(cell)
      case .notes: concept.notes = CellList.texts(cell)
      case .citations:
        for text in CellList.texts(cell) {
          guard let citation = citation(text) else { return nil }
          concept.citations.append(citation)
        }
      case .relations:
        for text in CellList.texts(cell) {
          let parts = CellList.split(text, by: ";", count: 3)
          guard let kind = parts[0].flatMap(Relation.Kind.init(rawValue:))
          else { return nil }
          concept.relations.append(Relation(kind, to: parts[1] ?? "", note: parts[2]))
        }
      default: break
      }
    }
    for (language, number) in languages(of: cells) {
      guard let section = section(language, number, cells) else { return nil }
      concept.sections.append(section)
    }
    return concept
  }

  private static func section(
    _ language: LanguageTag, _ number: Int, _ cells: Cells
  ) -> LanguageSection? {
    func list(_ field: TableColumn.LanguageField) -> [String?] {
      CellList.split(cells[.language(language, number: number, field)] ?? "")
    }
    var section = LanguageSection(language: language)
    section.terms = list(.text).map { Term($0 ?? "") }
    var isSound = true
    /// Gives each term its value; a value that cannot be read, or one too many, is no value.
    func set<Value>(
      _ field: TableColumn.LanguageField, _ path: WritableKeyPath<Term, Value>,
      _ read: (String) -> Value?
    ) {
      let values = list(field)
      guard values.count <= section.terms.count else { return isSound = false }
      for (index, text) in values.enumerated() {
        guard let text else { continue }
        guard let value = read(text) else { return isSound = false }
        section.terms[index][keyPath: path] = value
      }
    }
    set(.status, \.status) { Term.Status(rawValue: $0) }
    set(.form, \.form) { Term.Form(rawValue: $0) }
    set(.partOfSpeech, \.partOfSpeech) { Term.PartOfSpeech(rawValue: $0) }
    set(.gender, \.gender) { Term.Gender(rawValue: $0) }
    set(.number, \.number) { Term.Number(rawValue: $0) }
    set(.register, \.register) { Term.Register(rawValue: $0) }
    set(.regions, \.regions) { CellList.texts($0, by: ";") }
    set(.jurisdiction, \.jurisdiction) { $0 }
    set(.citation, \.citation, citation)
    set(.reliability, \.reliability) { Int($0).flatMap(Term.Reliability.init) }
    set(.validity, \.validity, validity)
    set(.sources, \.sources) { CellList.texts($0, by: ";") }
    set(.remarks, \.notes) { CellList.texts($0, by: ";") }
    if let cell = cells[.language(language, number: number, .equivalence)] {
      section.equivalence = EquivalenceDegree(rawValue: cell)
      if section.equivalence == nil { return nil }
    }
    section.definitions = list(.definitions).compactMap { $0 }.map { text in
      let parts = CellList.split(text, by: ";", count: 2)
      return Definition(parts[0] ?? "", source: parts[1])
    }
    section.notes = list(.notes).compactMap { $0 }
    return isSound ? section : nil
  }

  /// The citation of a text that ``text(_:)`` made.
  static func citation(_ text: String) -> Citation? {
    let parts = CellList.split(text, by: ";", count: 5)
    guard let check = parts[2].flatMap(Citation.Check.init(rawValue:))
    else { return nil }
    return Citation(
      instrument: parts[0] ?? "", article: parts[1], check: check,
      validity: parts[3].flatMap(validity), remark: parts[4])
  }

  /// The period of a text that ``text(_:)`` made.
  static func validity(_ text: String) -> Validity? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let days = ends.map { CalendarDate(String($0)) }
    guard zip(ends, days).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    return Validity(from: days[0], until: days[1])
  }
}
