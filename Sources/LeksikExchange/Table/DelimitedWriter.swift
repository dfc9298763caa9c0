/// Writes rows of cells with a sign between them.
///
/// Between commas every cell is quoted: a spreadsheet that is told to takes quoted cells as text, and
/// *00123*, *5,000* and *TRUE* stay what they are.
///
/// Source: RFC 4180: CR LF ends a row, a cell with a delimiter, a quote or a line break is quoted.
struct DelimitedWriter {
  private let delimiter: UInt8
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A writer; the byte order mark is what tells spreadsheets that the file is UTF-8.
  init(delimiter: UInt8, hasMark: Bool = true) {
    self.delimiter = delimiter
    if !hasMark { bytes = [] }
  }

  /// Writes one row.
  mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      write(cell, isAlone: cells.count == 1)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String, isAlone: Bool) {
    let utf8 = cell.utf8
    let needsQuotes =
      utf8.first == 0x20 || utf8.last == 0x20 || (isAlone && utf8.isEmpty)
      || (delimiter == 0x2C && !utf8.isEmpty)
      || utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(0x22)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Hands over what has been written since the last time.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
