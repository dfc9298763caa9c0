import LeksikModel

/// Walks over fields that ``FieldWriter`` wrote.
///
/// The bytes come from a file, so every length is checked before it is followed.
struct FieldReader {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private let end: Int
  /// Where the content of the current field is.
  private var content = 0..<0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    position = 0
    end = bytes.count
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Moves to the next field and gives its tag; `nil` after the last one.
  mutating func next() throws(CodingFailure) -> UInt8? {
    guard position < end else { return nil }
    let tag = bytes[position]
    position += 1
    let count = try digits()
    guard count <= end - position else { throw CodingFailure() }
    content = position..<position + count
    position += count
    return tag
  }

  /// How many bytes stand before the next field.
  var offset: Int { position }

  /// The bytes of the current field.
  var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[content]) }

  /// The text of the current field.
  func text() throws(CodingFailure) -> String {
    guard
      let text = String(validating: raw, as: UTF8.self)
    else { throw CodingFailure() }
    return text
  }

  /// The number of the current field.
  func number() throws(CodingFailure) -> Int {
    var inner = nested()
    return try inner.digits()
  }

  /// The fields inside the current field.
  func nested() -> FieldReader { FieldReader(bytes, content) }

  /// The case of an enum that the current field names.
  func value<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) throws(CodingFailure) -> Value {
    guard let value = Value(rawValue: try text()) else { throw CodingFailure() }
    return value
  }

  /// The language that the current field names.
  func language(_ known: inout KnownLanguages) throws(CodingFailure) -> LanguageTag {
    try known.language(raw)
  }

  private mutating func digits() throws(CodingFailure) -> Int {
    var number = 0
    var shift = 0
    while position < end {
      let digit = bytes[position]
      position += 1
      number |= Int(digit & 0x7F) << shift
      if digit < 0x80 { return number }
      shift += 7
      guard shift < 63 else { throw CodingFailure() }
    }
    throw CodingFailure()
  }
}

/// Bytes that are not what a ``FieldWriter`` writes: the store is damaged.
struct CodingFailure: Error {}
