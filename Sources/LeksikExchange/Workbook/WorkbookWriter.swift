import LeksikModel

/// Writes concepts or units into a workbook, a row each.
struct WorkbookWriter: ItemWriter {
  private var sheet: SheetWriter
  private let rows: TableRows
  private var finished: [UInt8] = []

  /// The most characters that spreadsheet programs take in one cell.
  private static let longestCell = 32_767

  init(_ rows: TableRows) {
    self.rows = rows
    sheet = SheetWriter(header: rows.header)
  }

  mutating func write(_ item: ExchangeItem) {
    if let cells = rows.row(of: item) { sheet.write(cells) }
  }

  mutating func finish() { finished = sheet.finish() }

  mutating func takeBytes() -> [UInt8] {
    defer { finished = [] }
    return finished
  }

  func diagnostics(path: String) -> [Diagnostic] {
    guard sheet.longest > Self.longestCell else { return [] }
    return [
      Diagnostic(
        .warning, rule: "xlsx-cell",
        "a cell has \(sheet.longest) characters; spreadsheet programs take \(Self.longestCell)",
        at: SourceLocation(path: path))
    ]
  }
}
