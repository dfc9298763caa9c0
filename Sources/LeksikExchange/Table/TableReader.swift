import LeksikModel

/// Makes concepts or units of the rows of a table, whoever wrote it.
struct TableReader {
  private let options: ReadOptions
  private let path: String
  let log: TableLog
  private var columns: [TableColumn] = []
  /// What `columns` come to, once the header is known.
  private var plan: (id: Int?, free: FreeColumns)?
  private var ownKind: Format.Kind?
  private var header: DelimitedReader.Row?
  private var hasBegun = false
  private var hasLanguages = false
  private var ids = IDSet()

  private let isGuarded: Bool
  /// The name of the sheet, and whether it is the only one: others may be no tables of terms.
  private var sheet: (name: String, isOnly: Bool)?
  private var hasHead = false
  private var hasTable = false

  /// A reader of rows; a guard against formulas is taken away where `isGuarded`.
  init(_ options: ReadOptions, path: String, log: TableLog, isGuarded: Bool = true) {
    self.options = options
    self.path = path
    self.log = log
    self.isGuarded = isGuarded
  }

  /// Begins the next sheet of a workbook, which has a header of its own.
  mutating func nextSheet(_ name: String, isOnly: Bool) {
    sheet = (name, isOnly)
    (columns, plan, ownKind, header) = ([], nil, nil, nil)
    (hasBegun, hasLanguages) = (false, false)
  }

  /// Ends a workbook.
  mutating func finishBook(_ body: ExchangeItem.Handler) rethrows {
    if !hasHead { try begin(body) }
    if !hasTable, sheet?.isOnly != true {
      log.fail(
        "no sheet has a column that names its language; call the columns es, ht, en, or give "
          + "--map, or --source and --target", line: 0)
    }
  }

  private func unguarded(_ cell: String) -> String {
    isGuarded ? FormulaGuard.unguarded(cell) : cell
  }

  /// Takes the next row.
  mutating func take(_ row: DelimitedReader.Row, _ body: ExchangeItem.Handler) rethrows {
    if hasBegun { return try read(row, body) }
    if header == nil {
      ownKind = OwnHeader.kind(row.cells.first)
      header = row
      guard ownKind != nil else { return }
      columns = row.cells.map { TableColumn(ownName: unguarded($0)) }
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
    if !hasBegun, sheet == nil { try begin(body) }
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
    if !hasLanguages, sheet?.isOnly ?? true, let source = options.source {
      columns = [.language(source, number: 1, .text)]
      if let target = options.target { columns.append(.language(target, number: 1, .text)) }
      columns.append(.entry(.notes))
      (hasLanguages, isData) = (true, true)
    }
    if !hasLanguages, let sheet, !sheet.isOnly {
      log.add(
        .note, "'\(sheet.name)' is not read: none of its columns names a language",
        line: header.line)
      hasBegun = true
      return
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
    hasTable = hasTable || hasLanguages
    if hasHead { return }
    hasHead = true
    let origin = ExchangeItem.Origin(SourceLocation(path: path, line: header?.line ?? 0))
    try body(
      kind == .glossary ? .glossary(Glossary(title: "")) : .memory(TranslationMemory(title: "")),
      origin)
  }

  private mutating func read(
    _ row: DelimitedReader.Row, _ body: ExchangeItem.Handler
  ) rethrows {
    guard hasLanguages else {
      if sheet?.isOnly ?? true { log.rejectQuietly() }
      return
    }
    log.count()
    if row.cells.count > columns.count,
      row.cells[columns.count...].contains(where: { !$0.isEmpty })
    {
      log.tally(
        .warning, "the row has more cells than the header; the last ones are not kept",
        line: row.line)
    }
    let plan = plan ?? (columns.firstIndex(of: .id), FreeColumns(columns, options))
    self.plan = plan
    let given = plan.id.flatMap {
      $0 < row.cells.count
        ? (ownKind == nil ? row.cells[$0] : unguarded(row.cells[$0])) : nil
    }
    var item: ExchangeItem?
    if ownKind != nil {
      var cells = OwnCells.Cells()
      for (column, cell) in zip(columns, row.cells) where column != .id && !cell.isEmpty {
        cells[column] = unguarded(cell)
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
      var entry = FreeRow(plan.free, row.cells, options)
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
