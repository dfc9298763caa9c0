/// A generator that gives the same numbers for the same seed on every machine.
///
/// Source: SplitMix64, G. L. Steele, D. Lea and C. H. Flood (2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator for one seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A string of characters of `alphabet`.
  public mutating func string(over alphabet: String, length: ClosedRange<Int>) -> String {
    let letters = Array(alphabet)
    let count = Int.random(in: length, using: &self)
    return String((0..<count).map { _ in letters[Int.random(in: letters.indices, using: &self)] })
  }
}
