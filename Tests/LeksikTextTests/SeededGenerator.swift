/// SplitMix64: the same numbers from the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

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
