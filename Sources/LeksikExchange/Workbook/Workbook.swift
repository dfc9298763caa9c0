import LeksikModel

/// Reads workbooks of spreadsheets: each sheet with a header is a table of concepts or units.
///
/// Cells are read as the texts that they show as far as the file holds them: a formula by its last
/// value, a date by its number.
///
/// Source: ECMA-376, part 1, SpreadsheetML.
enum Workbook {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    let log = TableLog(path: input.path, rule: "xlsx")
    var table = TableReader(options, path: input.path, log: log, isGuarded: false)
    try walk(input, log, &report) { step in
      switch step {
      case .sheet(let name, let isOnly): table.nextSheet(name, isOnly: isOnly)
      case .row(let row): try table.take(row, body)
      case .end: try table.finish(body)
      }
    }
    try table.finishBook(body)
    log.finish(&report)
  }

  /// What comes next in a workbook.
  enum Step {
    case sheet(name: String, isOnly: Bool)
    case row(DelimitedReader.Row)
    case end
  }

  /// Passes the sheets and their rows to `body`, in the order of the workbook.
  static func walk(
    _ input: ExchangeInput, _ log: TableLog, _ report: inout ReadReport,
    _ body: (Step) throws -> Void
  ) throws {
    let archive = try Archive(input)
    var diagnostics: [Diagnostic] = []
    defer { report.diagnostics += diagnostics }
    func walk(_ name: String, _ body: (XMLReader) throws -> Void) throws -> Bool {
      guard let outcome = try archive.walk(name, path: input.path, body) else { return false }
      diagnostics += outcome.diagnostics
      if outcome.isBroken { report.isBroken = true }
      return true
    }
    var targets: [String: String] = [:]
    _ = try walk("xl/_rels/workbook.xml.rels") { xml in
      Self.forEachElement(xml) { name in
        if name == .relationship, let id = xml.attribute(.capitalID),
          let target = xml.attribute(.capitalTarget)
        {
          targets[id] = target
        }
      }
    }
    var sheets: [(name: String, file: String)] = []
    let hasBook = try walk("xl/workbook.xml") { xml in
      Self.forEachElement(xml) { name in
        guard name == .sheet, let id = xml.foreignAttribute("id"), let target = targets[id]
        else { return }
        let file = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        sheets.append((xml.attribute(.name) ?? "", file))
      }
    }
    guard hasBook else {
      return log.fail("this is no workbook: xl/workbook.xml is missing", line: 0)
    }
    var strings: [String] = []
    _ = try walk("xl/sharedStrings.xml") { xml in strings = Self.sharedStrings(xml, log) }
    for sheet in sheets where archive.contains(sheet.file) {
      try body(.sheet(name: sheet.name, isOnly: sheets.count == 1))
      _ = try walk(sheet.file) { xml in
        var reader = SheetReader(xml, strings, log)
        try reader.read { try body(.row($0)) }
      }
      try body(.end)
    }
  }

  /// Passes every element of a document, at any depth, to `body`.
  static func forEachElement(_ xml: XMLReader, _ body: (XMLName) -> Void) {
    guard let root = xml.root() else { return }
    body(root)
    func walk(_ depth: Int32) {
      while let name = xml.child(of: depth) {
        body(name)
        walk(xml.depth)
      }
    }
    walk(xml.depth)
  }

  private static func sharedStrings(_ xml: XMLReader, _ log: TableLog) -> [String] {
    guard xml.root() == .sst else { return [] }
    var strings: [String] = []
    var size = 0
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      guard name == .si else { continue }
      let text = richText(xml)
      size += text.utf8.count + 16
      if size > Limits.sharedStrings {
        log.fail("more than 64 MiB of shared texts; split the workbook", line: xml.place.line)
        return strings
      }
      strings.append(text)
    }
    return strings
  }

  /// The text of the element last entered: of its `t` and those of its runs, without its readings.
  static func richText(_ xml: XMLReader) -> String {
    var text = ""
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      switch name {
      case .t: text += xml.text() ?? ""
      case .r:
        let depth = xml.depth
        while let name = xml.child(of: depth) {
          if name == .t { text += xml.text() ?? "" }
        }
      default: break
      }
    }
    return CellEscape.resolved(text)
  }
}
