import LeksikModel

/// Reads and writes message catalogues of GNU gettext.
///
/// Source: the GNU gettext manual, "The Format of PO Files".
enum PO {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    var declared = options.encoding
    if declared == nil { declared = try charset(of: input) }
    let source = TextSource(try input.source(), declared: declared)
    let log = TableLog(path: input.path, rule: "po")
    var lines = LineReader(source)
    var parser = POParser(input, log, options)
    while let line = lines.next() { try parser.take(line, number: lines.line, body) }
    if let fault = lines.fault {
      log.fail("\(fault); nothing after this place is read", line: lines.line + 1)
    }
    try parser.finish(body)
    report.encoding = source.encoding
    log.finish(&report)
  }

  /// The encoding that the header names; `nil` when it names none that is read.
  private static func charset(of input: ExchangeInput) throws -> TextEncoding? {
    let start = String(decoding: try input.source().next(), as: UTF8.self)
    guard let found = start.firstRange(of: "charset=") else { return nil }
    return TextEncoding(
      name: String(start[found.upperBound...].prefix { $0 != "\\" && $0 != "\"" }))
  }
}
