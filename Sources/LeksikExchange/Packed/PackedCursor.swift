import LeksikModel

/// A place in packed data, which moves over one field after the other.
struct PackedCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether nothing follows.
  var isAtEnd: Bool { position == bytes.count }

  /// What is thrown when the data does not have its form.
  var damaged: ExchangeError { ExchangeError(.damaged, path: Packing.path) }

  /// The next byte.
  mutating func byte() throws(ExchangeError) -> UInt8 {
    guard position < bytes.count else { throw damaged }
    defer { position += 1 }
    return bytes[position]
  }

  /// Passes the end of a record.
  mutating func end() throws(ExchangeError) {
    guard try byte() == Packing.endOfRecord else { throw damaged }
  }

  /// The bytes up to the next sign of the form, and that sign; passes both.
  private mutating func piece() throws(ExchangeError) -> (UnsafeBufferPointer<UInt8>, UInt8) {
    let start = position
    var index = start
    while true {
      index = firstControl(from: index)
      guard index < bytes.count else { throw damaged }
      let byte = bytes[index]
      if byte >= Packing.endOfItem {
        position = index + 1
        return (UnsafeBufferPointer(rebasing: bytes[start..<index]), byte)
      }
      index += 1
    }
  }

  /// The first place from `index` on where a byte is below 0x20.
  private func firstControl(from index: Int) -> Int {
    var index = index
    let raw = UnsafeRawBufferPointer(bytes)
    while index &+ 8 <= raw.count {
      // A byte below 0x20 borrows when 0x20 is taken away; bytes above 0x7F do not count.
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let low = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      if low != 0 { return index &+ low.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < raw.count, raw[index] >= 0x20 { index &+= 1 }
    return index
  }

  private mutating func field() throws(ExchangeError) -> UnsafeBufferPointer<UInt8> {
    let (piece, sign) = try piece()
    guard sign == Packing.endOfField else { throw damaged }
    return piece
  }

  /// A text.
  mutating func text() throws(ExchangeError) -> String {
    String(decoding: try field(), as: UTF8.self)
  }

  /// A text, or `nil` when it is empty.
  mutating func optionalText() throws(ExchangeError) -> String? {
    let piece = try field()
    return piece.isEmpty ? nil : String(decoding: piece, as: UTF8.self)
  }

  /// A field of exactly `count` one-byte codes.
  mutating func codes(_ count: Int) throws(ExchangeError) -> UnsafeBufferPointer<UInt8> {
    let piece = try field()
    guard piece.count == count else { throw damaged }
    return piece
  }

  /// A number of at most nine digits.
  mutating func number() throws(ExchangeError) -> Int {
    let piece = try field()
    guard (1...9).contains(piece.count), let number = decimal(piece[...]) else { throw damaged }
    return number
  }

  /// A list of texts.
  mutating func list() throws(ExchangeError) -> [String] {
    if position < bytes.count, bytes[position] == Packing.endOfField {
      position += 1
      return []
    }
    var list: [String] = []
    list.reserveCapacity(2)
    while true {
      let (piece, sign) = try piece()
      switch sign {
      case Packing.endOfItem: list.append(String(decoding: piece, as: UTF8.self))
      case Packing.endOfField where piece.isEmpty: return list
      default: throw damaged
      }
    }
  }

  /// A period, or `nil` when there is none.
  mutating func validity() throws(ExchangeError) -> Validity? {
    let (first, sign) = try piece()
    if sign == Packing.endOfField, first.isEmpty { return nil }
    let (second, end) = try piece()
    guard sign == Packing.endOfItem, end == Packing.endOfItem, try field().isEmpty else {
      throw damaged
    }
    return Validity(from: try day(first), until: try day(second))
  }

  private func day(_ piece: UnsafeBufferPointer<UInt8>) throws(ExchangeError) -> CalendarDate? {
    if piece.isEmpty { return nil }
    guard piece.count == 10, let year = decimal(piece[0..<4]), let month = decimal(piece[5..<7]),
      let day = decimal(piece[8..<10]), let date = CalendarDate(year: year, month: month, day: day)
    else { throw damaged }
    return date
  }

  private func decimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit) - 0x30
    }
    return number
  }
}
