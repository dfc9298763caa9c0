/// A 64-bit summary of the letters of a text, from which a lower bound of edits can be read.
///
/// Bits 0 to 31 tell which classes of letters occur, bits 32 to 63 which occur at least twice. One
/// insertion or deletion changes one bit, a substitution one in each direction, a swap none. So texts
/// within *k* edits differ in at most *k* bits in each direction.
///
/// ```swift
/// let bag = LetterBag("testigo".unicodeScalars.map(\.value))
/// bag.mayBeWithin(1, of: LetterBag("testgo".unicodeScalars.map(\.value)))  // true
/// bag.mayBeWithin(1, of: LetterBag("trata".unicodeScalars.map(\.value)))   // false
/// ```
public struct LetterBag: Sendable, Hashable, BitwiseCopyable {
  /// The bits.
  public let bits: UInt64

  /// The bag of the code points of a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ letters: some Sequence<UInt32>) {
    var once: UInt64 = 0
    var twice: UInt64 = 0
    for letter in letters {
      let bit: UInt64 = 1 << Self.letterClass(letter)
      twice |= once & bit
      once |= bit
    }
    bits = once | twice << 32
  }

  /// A bag with the bits of another one.
  public init(bits: UInt64) { self.bits = bits }

  /// Whether the bags allow that their texts lie within `edits` of each other.
  public func mayBeWithin(_ edits: Int, of other: LetterBag) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= edits && (other.bits & ~bits).nonzeroBitCount <= edits
  }

  private static func letterClass(_ letter: UInt32) -> UInt64 {
    switch letter {
    case 0x61...0x7A: UInt64(letter - 0x61)
    case 0x20: 26
    default: UInt64(27 + letter % 5)
    }
  }
}
