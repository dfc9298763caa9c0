/// Finds where bytes stop being UTF-8.
enum UTF8Check {
  /// What follows the valid bytes.
  enum Rest {
    /// Nothing, or a byte that belongs to no character.
    case invalid
    /// The beginning of a character, whose other bytes may follow.
    case incomplete
  }

  /// The length of the longest prefix that is UTF-8, and what follows it.
  ///
  /// Source: the Unicode Standard, table 3-7.
  static func prefix(of bytes: UnsafeBufferPointer<UInt8>) -> (valid: Int, rest: Rest) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if index &+ 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index &+= 8
        continue
      }
      let first = bytes[index]
      guard first >= 0x80 else {
        index &+= 1
        continue
      }
      let (length, second) = shape(of: first)
      guard length > 0 else { return (index, .invalid) }
      for place in 1..<length {
        guard index + place < bytes.count else { return (index, .incomplete) }
        let range = place == 1 ? second : 0x80...0xBF
        guard range.contains(bytes[index + place]) else { return (index, .invalid) }
      }
      index &+= length
    }
    return (index, .invalid)
  }

  /// The length of the character that a byte starts, 0 for none, and the range of its second byte.
  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
