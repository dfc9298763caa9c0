/// A form as bytes, for an index that keeps the forms of its segments.
extension TokenForm {
  /// Appends the form: four bytes of properties, then its texts, each only where it differs from the
  /// one before.
  public func encode(to bytes: inout [UInt8]) {
    let mark = critical.flatMap { CriticalKind.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    bytes += [kind.rawValue << 4 | role.rawValue, UInt8(mark)]
    bytes += [UInt8(truncatingIfNeeded: weight), UInt8(truncatingIfNeeded: weight >> 8)]
    var previous: String?
    for text in [text, plainText, caseKey, accentKey, orthographyKey] {
      let isSame = previous.map { $0.utf8.elementsEqual(text.utf8) } ?? false
      Self.append(isSame ? nil : text, to: &bytes)
      previous = text
    }
    Self.append(value, to: &bytes)
  }

  /// The form that ``encode(to:)`` wrote, or `nil` when the bytes are none.
  public init?(decoding bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 4, let kind = Kind(rawValue: bytes[0] >> 4),
      let role = Role(rawValue: bytes[0] & 15), Int(bytes[1]) <= CriticalKind.allCases.count
    else { return nil }
    var place = 4
    var texts: [String] = []
    for _ in 0..<5 {
      guard let text = Self.text(bytes, &place) ?? texts.last else { return nil }
      texts.append(text)
    }
    self.init(
      kind: kind, text: texts[0], plainText: texts[1], caseKey: texts[2], accentKey: texts[3],
      orthographyKey: texts[4], value: Self.text(bytes, &place),
      critical: bytes[1] == 0 ? nil : CriticalKind.allCases[Int(bytes[1]) - 1], role: role,
      weight: Int(bytes[2]) | Int(bytes[3]) << 8)
  }

  /// A form with these properties that shares no key with any form of a text, but with one of the
  /// same `name`.
  public static func stranger(
    _ name: String, kind: Kind, critical: CriticalKind?, weight: Int
  ) -> TokenForm {
    let text = "\u{1}" + name
    return TokenForm(
      kind: kind, text: text, plainText: text, caseKey: text, accentKey: text,
      orthographyKey: text, value: nil, critical: critical, role: .open, weight: weight)
  }

  /// Two bytes of length plus one, then the text; zero stands for none.
  private static func append(_ text: String?, to bytes: inout [UInt8]) {
    // No segment holds a word of eight megabytes: it would be too long to index.
    let utf8 = text.map { Array($0.utf8.prefix(8_000_000)) }
    let length = utf8.map { $0.count + 1 } ?? 0
    if length < 0x80 {
      bytes.append(UInt8(length))
    } else {
      bytes += [UInt8(length & 0x7F) | 0x80, UInt8(length >> 7 & 0xFF), UInt8(length >> 15)]
    }
    bytes += utf8 ?? []
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> String? {
    guard place < bytes.count else { return nil }
    var length = Int(bytes[place])
    place += 1
    if length >= 0x80 {
      guard place + 2 <= bytes.count else { return nil }
      length = length & 0x7F | Int(bytes[place]) << 7 | Int(bytes[place + 1]) << 15
      place += 2
    }
    guard length > 0, place + length - 1 <= bytes.count else { return nil }
    defer { place += length - 1 }
    return String(decoding: bytes[place..<place + length - 1], as: UTF8.self)
  }
}
