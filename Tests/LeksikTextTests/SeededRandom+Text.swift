import _LeksikTestSupport

extension SeededRandom {
  /// A string of up to `length` scalars, mostly Latin, with marks, punctuation and strangers.
  mutating func text(upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) { text.append(scalar()) }
    return String(text)
  }

  /// Up to `length` of the parts, in a row.
  mutating func word(of parts: [String], upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &self)]
    }.joined()
  }

  private mutating func scalar() -> Unicode.Scalar {
    let range: ClosedRange<UInt32> =
      switch Int.random(in: 0..<64, using: &self) {
      case 0..<30: 0x20...0x7E
      case 30..<45: 0xA0...0x24F
      case 45..<52: 0x2000...0x206F
      case 52..<58: 0x300...0x370
      case 58..<60: 0x0...0x7FF
      case 60..<63: 0x800...0xFFFF
      default: 0x10000...0x1FFFF
      }
    return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "n"
  }
}

/// How many random strings a comparison of two implementations takes: more in release.
let comparisons: Int = {
  var isDebug = false
  assert(
    {
      isDebug = true; return true
    }())
  return isDebug ? 200_000 : 1_000_000
}()
