import LeksikModel
import LeksikText

/// Reads a table of cells with a sign between them, row by row, in bounded memory.
///
/// Source: RFC 4180; any delimiter, and any of LF, CR LF and CR ends a row.
struct DelimitedReader {
  /// A row: its cells and the line on which it starts.
  struct Row {
    var cells: [String]
    var line: Int
  }

  private let source: TextSource
  private let log: TableLog
  private let dialect: DelimitedDialect
  private var line = 1
  private var rowLine = 1
  private var row: [UInt8] = []
  private var ends: [Int] = []
  private var state = State.start
  private var quoteLine = 0
  private var isBroken = false
  private var hasFailed = false

  private enum State { case start, plain, quoted, quoteInQuoted, afterReturn }

  init(_ source: TextSource, dialect: DelimitedDialect, log: TableLog) {
    self.source = source
    self.dialect = dialect
    self.log = log
  }

  /// Passes every row that is not blank to `body`; `first` is text that was read already.
  mutating func read(after first: [UInt8], _ body: (Row) throws -> Void) rethrows {
    try consume(first, body)
    while !hasFailed {
      let piece = source.next()
      if piece.isEmpty { break }
      try consume(piece, body)
    }
    if hasFailed { return }
    if let fault = source.fault {
      return log.fail("\(fault); nothing after this place is read", line: line)
    }
    if state == .quoted {
      return log.fail(
        "the quote opened here is never closed; nothing after this place is read",
        line: quoteLine)
    }
    if state != .start || !ends.isEmpty || !row.isEmpty { try endRow(body) }
  }

  private mutating func consume(_ piece: [UInt8], _ body: (Row) throws -> Void) rethrows {
    try piece.withUnsafeBufferPointer { try consume($0, body) }
  }

  private mutating func consume(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (Row) throws -> Void
  ) rethrows {
    let (delimiter, quote) = (dialect.delimiter, UInt8(ascii: "\""))
    var index = 0
    while index < piece.count, !hasFailed {
      let byte = piece[index]
      switch state {
      case .afterReturn:
        state = .start
        if byte == 0x0A { index += 1 }
      case .start where byte == quote && dialect.hasQuotes:
        state = .quoted
        quoteLine = line
        index += 1
      case .start, .plain:
        var end = index
        while end < piece.count {
          let byte = piece[end]
          if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
          end &+= 1
        }
        row.append(contentsOf: piece[index..<end])
        state = .plain
        index = end
        if index < piece.count {
          try endCell(with: piece[index], body)
          index += 1
        }
      case .quoted:
        var end = index
        while end < piece.count, piece[end] != quote {
          if piece[end] == 0x0A { line += 1 }
          end &+= 1
        }
        row.append(contentsOf: piece[index..<end])
        index = end
        if index < piece.count {
          state = .quoteInQuoted
          index += 1
        }
      case .quoteInQuoted:
        if byte == quote {
          row.append(quote)
          state = .quoted
        } else if byte == delimiter || byte == 0x0A || byte == 0x0D {
          try endCell(with: byte, body)
        } else {
          isBroken = true
          state = .plain
          continue
        }
        index += 1
      }
      if row.count - (ends.last ?? 0) > Limits.text { failLongCell() }
    }
  }

  private mutating func failLongCell() {
    hasFailed = true
    let isQuoted = state == .quoted || state == .quoteInQuoted
    log.fail(
      isQuoted
        ? "the quote opened here is not closed within 1 MiB; nothing after this place is read"
        : "a cell longer than 1 MiB; nothing after this place is read",
      line: isQuoted ? quoteLine : line)
  }

  private mutating func endCell(with byte: UInt8, _ body: (Row) throws -> Void) rethrows {
    if byte == dialect.delimiter {
      ends.append(row.count)
      state = .start
      if ends.count >= Limits.columns {
        hasFailed = true
        log.fail("more than \(Limits.columns) columns; check the delimiter", line: line)
      }
      return
    }
    try endRow(body)
    line += 1
    rowLine = line
    state = byte == 0x0D ? .afterReturn : .start
  }

  private mutating func endRow(_ body: (Row) throws -> Void) rethrows {
    ends.append(row.count)
    defer {
      row.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      isBroken = false
    }
    if row.isEmpty { return }
    if isBroken {
      return log.reject(
        "text stands behind a closing quote; the row is not kept, double the quotes inside cells",
        line: rowLine)
    }
    let cells: [String]? = row.withUnsafeBufferPointer { bytes in
      guard StreamSafe.firstViolation(in: bytes) == nil else { return nil }
      var start = 0
      return ends.map { end in
        defer { start = end }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
      }
    }
    guard let cells else {
      return log.reject(
        "more than 30 combining marks in a row; this is not text of any language, remove them",
        line: rowLine)
    }
    try body(Row(cells: cells, line: rowLine))
  }
}
