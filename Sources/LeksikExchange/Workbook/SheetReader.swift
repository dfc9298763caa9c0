import LeksikModel

/// Reads the rows of one sheet.
struct SheetReader {
  private let xml: XMLReader
  private let strings: [String]
  private let log: TableLog

  init(_ xml: XMLReader, _ strings: [String], _ log: TableLog) {
    self.xml = xml
    self.strings = strings
    self.log = log
  }

  /// Passes every row that is not blank to `body`.
  mutating func read(_ body: (DelimitedReader.Row) throws -> Void) rethrows {
    guard xml.root() == .worksheet else { return }
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      guard name == .sheetData else { continue }
      let depth = xml.depth
      var number = 0
      while let name = xml.child(of: depth) {
        guard name == .row else { continue }
        number = xml.attribute(.r).flatMap { Int($0) } ?? number + 1
        let cells = readRow()
        if cells.contains(where: { !$0.isEmpty }) {
          try body(DelimitedReader.Row(cells: cells, line: number))
        }
      }
    }
  }

  private mutating func readRow() -> [String] {
    var cells: [String] = []
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      guard name == .c else { continue }
      let column = xml.attribute(.r).flatMap(Self.column) ?? cells.count
      guard column < Limits.columns else {
        log.tally(
          .warning, "cells beyond column \(Limits.columns) are not kept", line: xml.place.line)
        continue
      }
      while cells.count < column { cells.append("") }
      let text = readCell(type: xml.attribute(.t) ?? "n")
      if column < cells.count { cells[column] = text } else { cells.append(text) }
    }
    return cells
  }

  private func readCell(type: String) -> String {
    var value = ""
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      switch name {
      case .v: value = xml.text() ?? ""
      case .is: value = Workbook.richText(xml)
      default: break
      }
    }
    switch type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        log.tally(
          .error, "a cell names a shared text that is not there; it is read as empty",
          line: xml.place.line)
        return ""
      }
      return strings[index]
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "str": return CellEscape.resolved(value)
    default: return value
    }
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte) - 0x40
      if column > 1 << 20 { return nil }
    }
    return column == 0 ? nil : column - 1
  }
}
