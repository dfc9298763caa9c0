import LeksikModel

/// The columns that a table needs for the entries it is to hold.
///
/// A table has its header before its first row, so the entries are gone through twice.
struct TableSurvey {
  private var columns: Set<TableColumn> = []

  /// Takes note of an entry that the table will hold.
  mutating func add(_ item: ExchangeItem) {
    guard let cells = Self.cells(of: item) else { return }
    for column in cells.keys where !columns.contains(column) { columns.insert(column) }
  }

  /// The columns behind that of the id: the texts side by side, then what is said of the entry, then
  /// what is said of each language.
  var ordered: [TableColumn] {
    columns.map { (key: Self.key($0), column: $0) }.sorted { $0.key < $1.key }.map(\.column)
  }

  /// All cells of an entry but that of its id; `nil` for the beginning of a glossary or memory.
  static func cells(of item: ExchangeItem) -> OwnCells.Cells? {
    var cells: OwnCells.Cells
    let order: String?
    switch item {
    case .concept(let concept):
      cells = OwnCells.cells(of: concept)
      order = OwnCells.order(concept.sections.map(\.language), in: cells)
    case .unit(let unit):
      cells = OwnCells.cells(of: unit)
      order = OwnCells.order(unit.segments.map(\.language), in: cells)
    case .glossary, .memory: return nil
    }
    if let order { cells[.entry(.languages)] = order }
    return cells
  }

  private struct Key: Comparable {
    var group: Int
    var language: LanguageTag?
    var number: Int
    var field: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.group != right.group { return left.group < right.group }
      if let mine = left.language, let other = right.language, mine != other { return mine < other }
      return (left.number, left.field) < (right.number, right.field)
    }
  }

  private static func key(_ column: TableColumn) -> Key {
    switch column {
    case .language(let language, let number, .text):
      Key(group: 0, language: language, number: number, field: 0)
    case .entry(let field):
      Key(
        group: 1, language: nil, number: 0,
        field: TableColumn.EntryField.allCases.firstIndex(of: field) ?? 0)
    case .language(let language, let number, let field):
      Key(
        group: 2, language: language, number: number,
        field: TableColumn.LanguageField.allCases.firstIndex(of: field) ?? 0)
    case .id, .pair, .ignored: Key(group: 3, language: nil, number: 0, field: 0)
    }
  }
}

/// The rows of a table for entries, header first.
struct TableRows {
  private let columns: [TableColumn]
  private let kind: Format.Kind

  init(_ survey: TableSurvey, kind: Format.Kind) {
    columns = survey.ordered
    self.kind = kind
  }

  /// The names of the columns.
  var header: [String] {
    [kind == .glossary ? OwnHeader.concept : OwnHeader.unit] + columns.map(\.ownName)
  }

  /// The row of an entry; `nil` for the beginning of a glossary or memory.
  func row(of item: ExchangeItem) -> [String]? {
    guard let cells = TableSurvey.cells(of: item), let id = item.id else { return nil }
    return [id] + columns.map { cells[$0] ?? "" }
  }
}
