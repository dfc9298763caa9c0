import LeksikModel

/// Where a table that people or other programs wrote holds what, found out once for all its rows.
struct FreeColumns {
  /// Where the terms or texts of a language stand.
  let texts: [(index: Int, language: LanguageTag)]
  let notes: [Int]
  private let entries: [(field: TableColumn.EntryField, index: Int)]
  /// Where rows name their own languages.
  let pairs: [(field: TableColumn.PairField, index: Int)]
  private let fields:
    [(language: LanguageTag, columns: [(field: TableColumn.LanguageField, index: Int)])]
  /// What ends a term within a cell.
  let separators: TermSeparators

  init(_ columns: [TableColumn], _ options: ReadOptions) {
    var texts: [(index: Int, language: LanguageTag)] = []
    var notes: [Int] = []
    var entries: [(field: TableColumn.EntryField, index: Int)] = []
    var pairs: [(field: TableColumn.PairField, index: Int)] = []
    var fields:
      [(language: LanguageTag, columns: [(field: TableColumn.LanguageField, index: Int)])] =
        []
    for (index, column) in columns.enumerated() {
      switch column {
      case .language(let language, _, .text): texts.append((index, language))
      case .language(let language, 1, let field):
        if let place = fields.firstIndex(where: { $0.language == language }) {
          fields[place].columns.append((field, index))
        } else {
          fields.append((language, [(field, index)]))
        }
      case .entry(let field):
        if field == .notes { notes.append(index) }
        entries.append((field, index))
      case .pair(let field): pairs.append((field, index))
      case .id, .language, .ignored: break
      }
    }
    self.texts = texts
    self.notes = notes
    self.entries = entries
    self.pairs = pairs
    self.fields = fields
    separators = TermSeparators(options.termSeparators)
  }

  /// The first column of something of the entry as a whole.
  func index(of field: TableColumn.EntryField) -> Int? {
    entries.first { $0.field == field }?.index
  }

  /// The first column of a part of a row that names its own languages.
  func index(of field: TableColumn.PairField) -> Int? {
    pairs.first { $0.field == field }?.index
  }

  /// The columns of what is said about the terms of a language.
  func fields(of language: LanguageTag) -> [(field: TableColumn.LanguageField, index: Int)] {
    fields.first { $0.language == language }?.columns ?? []
  }
}
