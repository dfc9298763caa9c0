import LeksikModel

/// Reads and writes glossaries of OmegaT: source, target and comment with tabs between.
///
/// Source: the manual of OmegaT, "Glossaries".
enum OmegaT {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    let source = TextSource(try input.source(), declared: options.encoding)
    let log = TableLog(path: input.path, rule: "omegat")
    try body(.glossary(Glossary(title: "")), input.origin(line: 1))
    let languages = (options.source, options.target)
    if languages.0 == nil || languages.1 == nil {
      log.fail("the file does not name its languages; give --source and --target", line: 1)
    }
    var reader = DelimitedReader(
      source, dialect: DelimitedDialect(delimiter: 0x09, hasQuotes: false), log: log)
    try reader.read(after: source.next()) { row in
      if row.cells[0].hasPrefix("#") { return }
      guard let from = languages.0, let to = languages.1 else { return log.rejectQuietly() }
      log.count()
      guard row.cells.count > 1, !row.cells[0].isEmpty || !row.cells[1].isEmpty else {
        return log.reject(
          "the line has no tab between source and target and is not kept", line: row.line,
          isCounted: true)
      }
      var concept = Concept(id: "row-\(log.read)")
      if !row.cells[0].isEmpty {
        concept.sections.append(LanguageSection(language: from, terms: [Term(row.cells[0])]))
      }
      if !row.cells[1].isEmpty {
        concept.sections.append(LanguageSection(language: to, terms: [Term(row.cells[1])]))
      }
      concept.notes = row.cells.dropFirst(2).filter { !$0.isEmpty }
      try body(.concept(concept), input.origin(line: row.line))
    }
    report.encoding = source.encoding
    log.finish(&report)
  }
}
