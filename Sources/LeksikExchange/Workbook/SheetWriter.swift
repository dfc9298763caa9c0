import CZip

/// Writes a workbook of one sheet whose cells are all text: none is ever taken for a formula.
struct SheetWriter {
  private var sheet = XMLWriter()
  private var row = 0
  /// The longest cell, in UTF-16 units.
  private(set) var longest = 0

  /// A sheet with its header, which stays in sight.
  init(header: [String]) {
    sheet.start(
      "worksheet", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"])
    sheet.start("sheetViews")
    sheet.start("sheetView", ["workbookViewId": "0"])
    sheet.element(
      "pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
    sheet.stop()
    sheet.stop()
    sheet.start("sheetData")
    write(header, style: "2")
  }

  /// Writes one row.
  mutating func write(_ cells: [String]) { write(cells, style: "1") }

  private mutating func write(_ cells: [String], style: String) {
    row += 1
    sheet.content("row", [("r", String(row))]) { xml in
      for (index, cell) in cells.enumerated() where !cell.isEmpty {
        xml.startInline(
          "c", [("r", Self.name(index) + String(row)), ("s", style), ("t", "inlineStr")])
        xml.startInline("is")
        xml.startInline("t", [("xml:space", "preserve")])
        xml.text(Array(CellEscape.escaped(cell).utf8)[...])
        xml.stopInline("t")
        xml.stopInline("is")
        xml.stopInline("c")
      }
    }
    longest = max(longest, cells.map(\.utf16.count).max() ?? 0)
  }

  /// The letters of a column, from 0: `A`, `Z`, `AA`.
  private static func name(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Ends the sheet, and gives the bytes of the workbook.
  mutating func finish() -> [UInt8] {
    sheet.stop()
    sheet.stop()
    guard let writer = czip_new() else { preconditionFailure("out of memory") }
    defer { czip_free(writer) }
    let parts = WorkbookParts.all + [("xl/worksheets/sheet1.xml", sheet.takeBytes())]
    for (name, bytes) in parts where czip_add(writer, name, bytes, bytes.count) != 0 {
      preconditionFailure("out of memory")
    }
    var count = 0
    guard let bytes = czip_finish(writer, &count) else { preconditionFailure("out of memory") }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
