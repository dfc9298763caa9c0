/// The text of a file as UTF-8, piece by piece; no byte of it is guessed.
///
/// A byte that does not belong to the encoding ends the text with ``fault``; it is never replaced.
final class TextSource {
  /// How the file is encoded.
  let encoding: TextEncoding
  /// Whether it begins with a byte order mark, which is no part of the text.
  let hasMark: Bool
  /// Why the text ended before the file did.
  private(set) var fault: String?

  private let source: ByteSource
  /// Bytes of the file that were read but make no character yet.
  private var pending: [UInt8]
  private var isOver = false

  /// The text of `source`; a byte order mark goes before the `declared` encoding.
  init(_ source: ByteSource, declared: TextEncoding?) {
    self.source = source
    let first = source.next()
    let found = TextEncoding.detect(first)
    hasMark = found.mark > 0
    encoding = hasMark ? found.encoding : declared ?? found.encoding
    pending = Array(first.dropFirst(found.mark))
    isOver = first.isEmpty
  }

  /// The next piece of UTF-8, whole characters only; empty at the end.
  func next() -> [UInt8] {
    while fault == nil {
      if pending.isEmpty || isIncomplete {
        let more = isOver ? [] : source.next()
        if more.isEmpty {
          isOver = true
          fault = source.fault
          if fault == nil, !pending.isEmpty {
            fault = "the file ends in the middle of a character of \(encoding.rawValue)"
          }
          return []
        }
        pending += more
      }
      isIncomplete = false
      let text = decode()
      if !text.isEmpty { return text }
    }
    return []
  }

  /// All text that is left; `nil` when it is longer than `limit`.
  func rest(atMost limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while true {
      let piece = next()
      if piece.isEmpty { return all }
      all += piece
      if all.count > limit { return nil }
    }
  }

  private var isIncomplete = false

  private func decode() -> [UInt8] {
    switch encoding {
    case .utf8: decodeUTF8()
    case .windows1252, .latin1: decodeSingleBytes()
    case .utf16LE, .utf16BE, .utf32LE, .utf32BE: decodeUnits()
    }
  }

  private func decodeUTF8() -> [UInt8] {
    let (valid, rest) = pending.withUnsafeBufferPointer { UTF8Check.prefix(of: $0) }
    if valid == pending.count {
      defer { pending = [] }
      return pending
    }
    let text = Array(pending[..<valid])
    pending.removeFirst(valid)
    if rest == .incomplete { isIncomplete = true } else { refuse() }
    return text
  }

  private func decodeSingleBytes() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pending.count + pending.count / 8)
    for (index, byte) in pending.enumerated() {
      let scalar = encoding == .latin1 ? Unicode.Scalar(byte) : Windows1252.scalar(byte)
      guard let scalar else {
        pending.removeFirst(index)
        refuse()
        return text
      }
      text.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    }
    pending = []
    return text
  }

  private func decodeUnits() -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index + encoding.width <= pending.count {
      var value = unit(at: index)
      var length = encoding.width
      if length == 2, value & 0xFC00 == 0xD800 {
        guard index + 4 <= pending.count else { break }
        let low = unit(at: index + 2)
        if low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
          length = 4
        }
      }
      // A surrogate that stands alone is no scalar.
      guard let scalar = Unicode.Scalar(value) else {
        pending.removeFirst(index)
        refuse()
        return text
      }
      text.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      index += length
    }
    pending.removeFirst(index)
    isIncomplete = !pending.isEmpty
    return text
  }

  private func unit(at index: Int) -> UInt32 {
    let bytes = pending[index..<index + encoding.width].map(UInt32.init)
    let ordered = encoding == .utf16LE || encoding == .utf32LE ? bytes.reversed() : bytes
    return ordered.reduce(0) { $0 << 8 | $1 }
  }

  private func refuse() {
    let remedy =
      encoding == .utf8
      ? "; if the file is from an older program, name its encoding: --encoding windows-1252" : ""
    fault = "a byte that is not \(encoding.rawValue)\(remedy)"
  }
}
