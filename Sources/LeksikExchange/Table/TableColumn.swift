import LeksikModel

/// What a column of a table holds.
enum TableColumn: Hashable {
  /// The id of the concept or unit.
  case id
  /// Something of the entry as a whole.
  case entry(EntryField)
  /// Something of a language; the second wording of a unit has number 2.
  case language(LanguageTag, number: Int, LanguageField)
  /// The text in a language that another column of the row names.
  case pair(PairField)
  /// Nothing that Leksik keeps.
  case ignored(String)

  /// Fields of a concept, and those of a unit.
  enum EntryField: String, CaseIterable {
    case subjectField = "subject field"
    case regions, citations, relations, sources, notes
    /// The order of the languages, where it is not that of the columns.
    case languages
    /// A definition in no particular language.
    case definition
    case setting, register, changed, origin, properties
    case caseName = "case"
  }

  /// Fields of a language section, of its terms (one value for each), and of a segment.
  enum LanguageField: String, CaseIterable {
    case text
    case status, form
    case partOfSpeech = "part of speech"
    case gender, number, register, regions, jurisdiction, citation, reliability, validity
    case sources, remarks
    case equivalence, definitions, notes
    case review, previous, next, properties
  }

  /// The columns of a table whose rows name their own languages.
  enum PairField: String, CaseIterable {
    case sourceLanguage, targetLanguage, sourceText, targetText, partOfSpeech
  }

  /// The name in the header of a table that Leksik writes.
  var ownName: String {
    switch self {
    case .id: "id"
    case .entry(let field): field.rawValue
    case .language(let tag, let number, let field):
      "\(tag)\(number > 1 ? " \(number)" : "")\(field == .text ? "" : " \(field.rawValue)")"
    case .pair(let field): field.rawValue
    case .ignored(let name): name
    }
  }

  /// The column of a name that ``ownName`` gives.
  init(ownName name: String) {
    if let field = EntryField(rawValue: name) {
      self = .entry(field)
      return
    }
    var words = name.split(separator: " ")
    guard let tag = words.first.flatMap({ LanguageTag(String($0)) }) else {
      self = .ignored(name)
      return
    }
    words.removeFirst()
    var number = 1
    if let second = words.first.flatMap({ Int($0) }) {
      number = second
      words.removeFirst()
    }
    let rest = words.joined(separator: " ")
    guard let field = rest.isEmpty ? .text : LanguageField(rawValue: rest) else {
      self = .ignored(name)
      return
    }
    self = .language(tag, number: number, field)
  }
}
