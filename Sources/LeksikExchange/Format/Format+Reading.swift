import LeksikModel

extension Format {
  /// Reads a file and hands its entries over one by one.
  ///
  /// Entries come in the order of the file; nothing else is kept, so that a file of any size needs
  /// little room. Every fault of the file is a diagnostic of the report, and an entry that is broken
  /// is not handed over but counted as rejected.
  ///
  /// ```swift
  /// let report = try Format.read(ExchangeInput(path: "courts.csv")) { item, origin in
  ///   if case .concept(let concept) = item { print(origin.location, concept.id) }
  /// }
  /// ```
  ///
  /// - Throws: when the file cannot be opened or is of no known format, and what `body` throws.
  /// - Complexity: O(size of the file).
  public static func read(
    _ input: ExchangeInput, _ options: ReadOptions = ReadOptions(),
    _ body: ExchangeItem.Handler
  ) throws -> ReadReport {
    let format: Format
    if let named = options.format {
      format = named
    } else {
      format = try detect(input, encoding: options.encoding).format
    }
    var report = ReadReport(format: format)
    switch format {
    case .tbx, .tbx2, .tbxDCA: try readTBX(input, &report, body)
    case .tmx: try readTMX(input, &report, body)
    case .xliff, .xliff2: try readXLIFF(input, options, &report, body)
    case .csv: try readTable(input, options, preferring: .comma, &report, body)
    case .tsv: try readTable(input, options, preferring: .tab, &report, body)
    case .utx: try UTX.read(input, options, &report, body)
    case .omegat: try OmegaT.read(input, options, &report, body)
    case .po: try PO.read(input, options, &report, body)
    case .json: try LocaleJSON.read(input, options, &report, body)
    case .text, .markdown: try PlainText.read(input, options, &report, body)
    case .xlsx: try Workbook.read(input, options, &report, body)
    case .docx:
      let paragraphs = try WordDocument.paragraphs(input, &report)
      let log = TableLog(path: input.path, rule: "docx")
      try PlainText.pass(paragraphs, input, options, log, body)
      log.finish(&report)
    case .interpretbank: try InterpretBank.read(input, options, &report, body)
    }
    if report.read == 0, report.diagnostics.isEmpty {
      report.diagnostics.append(
        Diagnostic(
          .note, rule: "empty", "the file is \(format.title) and holds no entry",
          at: input.origin(line: 1).location))
    }
    return report
  }

  private static func readTBX(
    _ input: ExchangeInput, _ report: inout ReadReport, _ body: ExchangeItem.Handler
  ) throws {
    try input.withXML { xml in
      var reader = TBXReader(xml, path: input.path, recordsPlaces: false)
      defer {
        report.dialect = reader.dialect
        report.read = reader.read
        report.rejected = reader.rejected
      }
      try reader.read(head: { try body(.glossary($0), input.origin(line: 1)) }) {
        concept, id, place in
        try body(.concept(concept), input.origin(line: place.line, column: place.column, id: id))
      }
      report.diagnostics += xml.finish()
      report.isBroken = xml.isBroken
    }
  }

  private static func readTMX(
    _ input: ExchangeInput, _ report: inout ReadReport, _ body: ExchangeItem.Handler
  ) throws {
    try input.withXML { xml in
      var reader = TMXReader(xml)
      defer {
        report.dialect = reader.version
        report.read = reader.read
        report.rejected = reader.rejected
      }
      try reader.read(head: { try body(.memory($0), input.origin(line: 1)) }) {
        unit, id, place, _ in
        try body(.unit(unit), input.origin(line: place.line, column: place.column, id: id))
      }
      report.diagnostics += xml.finish()
      report.isBroken = xml.isBroken
    }
  }

  private static func readXLIFF(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    try body(.memory(TranslationMemory(title: "")), input.origin(line: 1))
    try input.withXML { xml in
      var reader = XLIFFReader(xml, path: input.path, options)
      defer {
        report.dialect = reader.version
        report.read = reader.read
        report.rejected = reader.rejected
      }
      try reader.read { unit in
        try body(
          .unit(unit.translationUnit), ExchangeItem.Origin(unit.location, id: unit.id))
      }
      report.diagnostics += xml.finish()
      report.isBroken = xml.isBroken
    }
  }

  private static func readTable(
    _ input: ExchangeInput, _ options: ReadOptions, preferring usual: DelimitedDialect,
    _ report: inout ReadReport, _ body: ExchangeItem.Handler
  ) throws {
    let source = TextSource(try input.source(), declared: options.encoding)
    let first = source.next()
    var dialect = DelimitedDialect.detect(first, preferring: usual.delimiter)
    if let sign = options.delimiter?.asciiValue { dialect.delimiter = sign }
    if first.starts(with: Array("leksik ".utf8)) { dialect.hasQuotes = true }
    let log = TableLog(path: input.path, rule: "table")
    var table = TableReader(options, path: input.path, log: log)
    var reader = DelimitedReader(source, dialect: dialect, log: log)
    try reader.read(after: first) { try table.take($0, body) }
    try table.finish(body)
    report.encoding = source.encoding
    log.finish(&report)
  }
}

extension ExchangeInput {
  /// A place in the file.
  func origin(line: Int, column: Int = 0, id: String = "") -> ExchangeItem.Origin {
    ExchangeItem.Origin(SourceLocation(path: path, line: line, column: column), id: id)
  }
}
