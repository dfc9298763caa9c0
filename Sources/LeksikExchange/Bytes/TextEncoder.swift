/// Turns UTF-8 back into the encoding that a file had.
enum TextEncoder {
  /// The bytes of valid UTF-8 in an encoding; `nil` when it lacks a character.
  static func encode(_ text: [UInt8], _ encoding: TextEncoding, hasMark: Bool) -> [UInt8]? {
    if encoding == .utf8 { return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * encoding.width)
    func put(_ unit: UInt32) {
      for place in 0..<encoding.width {
        let isLittle = encoding == .utf16LE || encoding == .utf32LE
        let shift = 8 * (isLittle ? place : encoding.width - 1 - place)
        bytes.append(UInt8(truncatingIfNeeded: unit >> UInt32(shift)))
      }
    }
    if hasMark { put(0xFEFF) }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch encoding {
      case .utf16LE, .utf16BE:
        for unit in String(Character(scalar)).utf16 { put(UInt32(unit)) }
      case .utf32LE, .utf32BE: put(scalar.value)
      case .windows1252:
        guard let byte = Windows1252.byte(scalar) else { return nil }
        bytes.append(byte)
      case .latin1, .utf8:
        guard scalar.value < 0x100 else { return nil }
        bytes.append(UInt8(scalar.value))
      }
    }
    return bytes
  }
}
