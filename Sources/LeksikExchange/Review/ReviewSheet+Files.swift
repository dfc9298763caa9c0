public import LeksikModel

extension ReviewSheet {
  /// The forms in which a sheet can be handed to a reviewer.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// One page that works offline; its button saves what was filled in as TSV.
    case html
    /// A workbook in which every cell is text.
    case xlsx
    /// Cells with commas between them.
    case csv
    /// Cells with tabs between them.
    case tsv
  }

  /// Writes the sheet into a file.
  ///
  /// - Throws: ``ExchangeError`` when the file cannot be written; an earlier one is untouched then.
  public func write(to path: String, as form: Form) throws(ExchangeError) {
    let file = try OutputFile(path: path)
    try file.write(bytes(as: form))
    try file.commit()
  }

  private func bytes(as form: Form) -> [UInt8] {
    switch form {
    case .html: return Array(html.utf8)
    case .xlsx:
      var sheet = SheetWriter(header: Self.columns)
      for row in table.dropFirst() { sheet.write(row) }
      return sheet.finish()
    case .csv, .tsv:
      var writer = DelimitedWriter(delimiter: form == .tsv ? 0x09 : 0x2C)
      for row in table { writer.write(row.map(FormulaGuard.guarded)) }
      return writer.takeBytes()
    }
  }

  /// Reads a sheet that was filled in: a workbook, or TSV or CSV in any of the encodings Leksik
  /// knows.
  ///
  /// - Throws: ``ExchangeError`` when the file cannot be opened, or is to be a workbook and is none.
  public static func read(
    contentsOf path: String
  ) throws(ExchangeError) -> (sheet: ReviewSheet, diagnostics: [Diagnostic]) {
    try read(ExchangeInput(path: path))
  }

  /// Reads a sheet that was filled in.
  public static func read(
    _ input: ExchangeInput
  ) throws(ExchangeError) -> (sheet: ReviewSheet, diagnostics: [Diagnostic]) {
    let isWorkbook = input.path.hasSuffix(".xlsx")
    let log = TableLog(path: input.path, rule: "review")
    var report = ReadReport(format: isWorkbook ? .xlsx : .tsv)
    var table: [[String]] = []
    var lines: [Int] = []
    if isWorkbook {
      do {
        try Workbook.walk(input, log, &report) { step in
          guard case .row(let row) = step else { return }
          table.append(row.cells)
          lines.append(row.line)
        }
      } catch let error as ExchangeError { throw error } catch {
        preconditionFailure("only ExchangeError is thrown: \(error)")
      }
    } else {
      let source = TextSource(try input.source(), declared: nil)
      let sample = source.next()
      let dialect = DelimitedDialect.detect(
        sample, preferring: input.path.hasSuffix(".csv") ? 0x2C : 0x09)
      var reader = DelimitedReader(source, dialect: dialect, log: log)
      reader.read(after: sample) { row in
        table.append(row.cells.map(FormulaGuard.unguarded))
        lines.append(row.line)
      }
    }
    let (sheet, problems) = reading(table, lines: lines, path: input.path)
    log.finish(&report)
    return (sheet, (report.diagnostics + problems).sorted())
  }
}
