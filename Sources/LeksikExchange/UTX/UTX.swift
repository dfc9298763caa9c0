import LeksikModel

/// Reads and writes UTX, the glossary format of the Asia-Pacific Association for Machine Translation.
///
/// Source: UTX 1.20 and 1.11 specifications, AAMT.
enum UTX {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    let source = TextSource(try input.source(), declared: options.encoding)
    let first = source.next()
    let log = TableLog(path: input.path, rule: "utx")
    // The format prescribes tabs; some programs write commas.
    let head = first.split(separator: 0x0A).prefix(8).filter { $0.first == UInt8(ascii: "#") }
    let hasTabs = head.contains { $0.contains(0x09) }
    let dialect = DelimitedDialect(
      delimiter: hasTabs || !head.dropFirst().contains { $0.contains(0x2C) } ? 0x09 : 0x2C,
      hasQuotes: false)
    var table = UTXReader(input, log, options)
    var reader = DelimitedReader(source, dialect: dialect, log: log)
    try reader.read(after: first) { try table.take($0, body) }
    try table.finish(body)
    report.dialect = table.version
    report.encoding = source.encoding
    log.finish(&report)
  }

  /// The statuses of UTX beside ours.
  static let statuses: [(name: String, status: Term.Status)] = [
    ("approved", .preferred), ("non-standard", .admitted), ("provisional", .proposed),
    ("forbidden", .deprecated), ("obsolete", .superseded), ("rejected", .deprecated),
  ]

  /// The parts of speech of UTX beside ours.
  static let partsOfSpeech: [(name: String, part: Term.PartOfSpeech)] = [
    ("noun", .noun), ("verb", .verb), ("adjective", .adjective), ("adverb", .adverb),
    ("sentence", .other), ("properNoun", .noun),
  ]
}
