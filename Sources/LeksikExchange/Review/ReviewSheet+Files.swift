public import LeksikModel

extension ReviewSheet {
  /// Writes the sheet as the ending of the path says: `.html`, `.csv` or `.tsv`.
  ///
  /// An HTML sheet is one file that works offline; its button saves what was filled in as TSV.
  ///
  /// - Throws: ``ExchangeError`` when the file cannot be written; an earlier one is untouched then.
  public func write(to path: String) throws(ExchangeError) {
    let file = try OutputFile(path: path)
    if path.hasSuffix(".html") {
      try file.write(Array(html.utf8))
    } else {
      var writer = DelimitedWriter(delimiter: path.hasSuffix(".tsv") ? 0x09 : 0x2C)
      for row in table { writer.write(row.map(FormulaGuard.guarded)) }
      try file.write(writer.takeBytes())
    }
    try file.commit()
  }

  /// Reads a sheet that was filled in, as TSV or CSV in any of the encodings Leksik knows.
  ///
  /// - Throws: ``ExchangeError`` when the file cannot be opened.
  public static func read(
    contentsOf path: String
  ) throws(ExchangeError) -> (sheet: ReviewSheet, diagnostics: [Diagnostic]) {
    read(try ByteSource(path: path), path: path)
  }

  /// Reads a sheet that was filled in from bytes.
  public static func read(
    _ bytes: [UInt8], path: String
  ) -> (sheet: ReviewSheet, diagnostics: [Diagnostic]) {
    read(ByteSource(bytes), path: path)
  }

  private static func read(
    _ bytes: ByteSource, path: String
  ) -> (sheet: ReviewSheet, diagnostics: [Diagnostic]) {
    let log = TableLog(path: path, rule: "review")
    let source = TextSource(bytes, declared: nil)
    let sample = source.next()
    let dialect = DelimitedDialect.detect(
      sample, preferring: path.hasSuffix(".csv") ? 0x2C : 0x09)
    var reader = DelimitedReader(source, dialect: dialect, log: log)
    var table: [[String]] = []
    var lines: [Int] = []
    reader.read(after: sample) { row in
      table.append(row.cells.map(FormulaGuard.unguarded))
      lines.append(row.line)
    }
    let (sheet, problems) = reading(table, lines: lines, path: path)
    var report = ReadReport(format: .tsv)
    log.finish(&report)
    return (sheet, (report.diagnostics + problems).sorted())
  }
}
