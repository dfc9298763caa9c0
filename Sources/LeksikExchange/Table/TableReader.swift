import LeksikModel

/// Makes concepts or units of the rows of a table, whoever wrote it.
struct TableReader {
  private let options: ReadOptions
  private let path: String
  let log: TableLog
  private var columns: [TableColumn] = []
  private var ownKind: Format.Kind?
  private var header: DelimitedReader.Row?
  private var hasBegun = false
  private var hasLanguages = false
  private var ids = IDSet()

  init(_ options: ReadOptions, path: String, log: TableLog) {
    self.options = options
    self.path = path
    self.log = log
  }

  /// Takes the next row.
  mutating func take(_ row: DelimitedReader.Row, _ body: ExchangeItem.Handler) rethrows {
    if hasBegun { return try read(row, body) }
    if header == nil {
      ownKind = OwnHeader.kind(row.cells.first)
      header = row
      guard ownKind != nil else { return }
      columns = row.cells.map { TableColumn(ownName: FormulaGuard.unguarded($0)) }
      columns[0] = .id
      hasLanguages = true
      return try begin(body)
    }
    if let tagged = HashtagRow.columns(row.cells) {
      columns = tagged
      hasLanguages = true
      return try begin(body)
    }
    try beginWithHeader(body)
    try read(row, body)
  }

  /// Ends the table.
  mutating func finish(_ body: ExchangeItem.Handler) rethrows {
    if !hasBegun, header != nil { try beginWithHeader(body) }
    if !hasBegun { try begin(body) }
  }

  private mutating func beginWithHeader(_ body: ExchangeItem.Handler) rethrows {
    guard let header else { return }
    columns = HashtagRow.columns(header.cells) ?? header.cells.map(column)
    var isData = false
    hasLanguages = columns.contains { column in
      switch column {
      case .language(_, _, .text), .pair(.sourceText), .pair(.targetText): true
      default: false
      }
    }
    if columns.contains(.pair(.sourceText)) || columns.contains(.pair(.targetText)),
      !columns.contains(.pair(.sourceLanguage)), options.source == nil
    {
      hasLanguages = false
    }
    if !hasLanguages, let source = options.source {
      columns = [.language(source, number: 1, .text)]
      if let target = options.target { columns.append(.language(target, number: 1, .text)) }
      columns.append(.entry(.notes))
      (hasLanguages, isData) = (true, true)
    }
    if !hasLanguages {
      log.fail(
        "no column names its language; call the columns es, ht, en, or give --source and --target",
        line: header.line)
    }
    for case .ignored(let name) in columns where !name.isEmpty && hasLanguages && !isData {
      log.add(
        .warning, "the column '\(name)' is not kept: there is no field for it", line: header.line)
    }
    try begin(body)
    if isData || !hasLanguages { try read(header, body) }
  }

  private func column(_ name: String) -> TableColumn {
    let meant = options.columns[name] ?? name
    return ColumnNames.column(meant) ?? .ignored(name)
  }

  private var kind: Format.Kind { ownKind ?? options.kind ?? .glossary }

  private mutating func begin(_ body: ExchangeItem.Handler) rethrows {
    hasBegun = true
    let origin = ExchangeItem.Origin(SourceLocation(path: path, line: header?.line ?? 0))
    try body(
      kind == .glossary ? .glossary(Glossary(title: "")) : .memory(TranslationMemory(title: "")),
      origin)
  }

  private mutating func read(
    _ row: DelimitedReader.Row, _ body: ExchangeItem.Handler
  ) rethrows {
    guard hasLanguages else { return log.rejectQuietly() }
    log.count()
    if row.cells.count > columns.count,
      row.cells[columns.count...].contains(where: { !$0.isEmpty })
    {
      log.tally(
        .warning, "the row has more cells than the header; the last ones are not kept",
        line: row.line)
    }
    let given = columns.firstIndex(of: .id).flatMap {
      $0 < row.cells.count
        ? (ownKind == nil ? row.cells[$0] : FormulaGuard.unguarded(row.cells[$0])) : nil
    }
    var item: ExchangeItem?
    if ownKind != nil {
      var cells = OwnCells.Cells()
      for (column, cell) in zip(columns, row.cells) where column != .id && !cell.isEmpty {
        cells[column] = FormulaGuard.unguarded(cell)
      }
      item =
        kind == .glossary
        ? OwnCells.concept(id: given ?? "", cells).map { .concept($0) }
        : OwnCells.unit(id: given ?? "", cells).map { .unit($0) }
      if item == nil {
        return log.reject(
          "a cell does not have the form that Leksik writes; the row is not kept", line: row.line,
          isCounted: true)
      }
    } else {
      var entry = FreeRow(columns, row.cells, options)
      item =
        kind == .glossary ? entry.concept().map { .concept($0) } : entry.unit().map { .unit($0) }
      for problem in entry.problems { log.tally(.warning, problem, line: row.line) }
      if item == nil {
        return log.reject(
          entry.refusal ?? "the row has no term and is not kept", line: row.line, isCounted: true)
      }
    }
    guard let item else { return }
    try body(
      claimed(item, given: given ?? "", line: row.line),
      ExchangeItem.Origin(SourceLocation(path: path, line: row.line), id: given ?? ""))
  }

  private mutating func claimed(_ item: ExchangeItem, given: String, line: Int) -> ExchangeItem {
    var id = given.isEmpty ? "row-\(log.read)" : given
    if !ids.insert(id) {
      id += "-\(log.read)"
      while !ids.insert(id) { id += "x" }
      log.add(
        .warning, "the id '\(given)' is taken by a row before; this one is called '\(id)'",
        line: line)
    }
    switch item {
    case .concept(var concept):
      concept.id = id
      return .concept(concept)
    case .unit(var unit):
      unit.id = id
      return .unit(unit)
    case .glossary, .memory: return item
    }
  }
}
