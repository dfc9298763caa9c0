/// Writes values as fields: a tag, a length and the bytes, one after the other.
///
/// The form is canonical: equal values give equal bytes. A field that is `nil` or an empty list is
/// left out, an empty text is not. A program that knows more tags reads what an older one wrote; the
/// tags of one that is newer are refused by the version of the store.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  /// Forgets everything and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A text; nothing when there is none.
  mutating func text(_ tag: UInt8, _ text: String?) {
    guard var text else { return }
    text.withUTF8 { utf8 in
      bytes.append(tag)
      length(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// One field for each text.
  mutating func texts(_ tag: UInt8, _ texts: [String]) {
    for text in texts { self.text(tag, text) }
  }

  /// A number of at most 63 bits; nothing when there is none.
  mutating func number(_ tag: UInt8, _ number: Int?) {
    guard let number else { return }
    nested(tag) { $0.length(number) }
  }

  /// A field that holds fields.
  mutating func nested(_ tag: UInt8, _ body: (inout FieldWriter) -> Void) {
    bytes.append(tag)
    bytes.append(0)
    let start = bytes.count
    body(&self)
    let count = bytes.count - start
    if count < 0x80 {
      bytes[start - 1] = UInt8(count)
    } else {
      bytes.replaceSubrange(start - 1..<start, with: Self.digits(of: count))
    }
  }

  /// One field of fields for each value.
  mutating func nested<Value>(
    _ tag: UInt8, _ values: [Value], _ body: (inout FieldWriter, Value) -> Void
  ) {
    for value in values { nested(tag) { body(&$0, value) } }
  }

  private mutating func length(_ count: Int) {
    if count < 0x80 { bytes.append(UInt8(count)) } else { bytes += Self.digits(of: count) }
  }

  /// A number in base 128, least significant first; every digit but the last has its high bit set.
  private static func digits(of number: Int) -> [UInt8] {
    precondition(number >= 0, "a length is not negative")
    var digits: [UInt8] = []
    var rest = number
    while rest >= 0x80 {
      digits.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    digits.append(UInt8(rest))
    return digits
  }
}
