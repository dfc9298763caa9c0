import LeksikText

/// Reads a text line by line; LF, CR LF and CR end one.
struct LineReader {
  private let source: TextSource
  private var buffer: ArraySlice<UInt8> = []
  private var isOver = false
  /// The number of the line last read, from 1.
  private(set) var line = 0
  /// Why there are no more lines, when that is not the end.
  private(set) var fault: String?

  init(_ source: TextSource) {
    self.source = source
  }

  /// The next line without its end; `nil` when there is none.
  mutating func next() -> String? {
    guard fault == nil else { return nil }
    while true {
      if let end = buffer.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        // A CR at the very end may be half of an end of line.
        if buffer[end] == 0x0A || end + 1 < buffer.endIndex || isOver {
          return take(upTo: end)
        }
      }
      if buffer.count > Limits.text {
        line += 1
        fault = "a line longer than 1 MiB"
        return nil
      }
      if isOver {
        if buffer.isEmpty {
          fault = source.fault
          return nil
        }
        return take(upTo: buffer.endIndex)
      }
      let piece = source.next()
      isOver = piece.isEmpty
      buffer = Array(buffer)[...] + piece
    }
  }

  private mutating func take(upTo end: Int) -> String? {
    line += 1
    let bytes = buffer[..<end]
    var next = end
    if next < buffer.endIndex {
      next += buffer[next] == 0x0D && next + 1 < buffer.endIndex && buffer[next + 1] == 0x0A ? 2 : 1
    }
    buffer = buffer[next...]
    guard bytes.withUnsafeBufferPointer({ StreamSafe.firstViolation(in: $0) }) == nil else {
      fault = "more than 30 combining marks in a row; this is not text of any language, remove them"
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
