/// A set of letters of the rewrite rules: U+0040...7F and U+00C0...FF, and whether all others are in.
struct LetterSet {
  /// U+0040...U+007F, one bit each.
  var ascii: UInt64 = 0
  /// U+00C0...U+00FF, one bit each.
  var latin: UInt64 = 0
  /// Whether a letter outside both blocks belongs to the set.
  var others = false

  /// A letter or the space between words, as its code point.
  typealias Letter = UInt32

  /// Every letter, but not the space.
  static let all = LetterSet(ascii: ~0, latin: ~0, others: true)

  /// Whether the set has the letter.
  func contains(_ letter: Letter) -> Bool {
    switch letter >> 6 {
    case 1: ascii >> UInt64(letter & 63) & 1 != 0
    case 3: latin >> UInt64(letter & 63) & 1 != 0
    default: others && letter != 0x20
    }
  }

  /// Adds a letter; one outside the two blocks adds all others.
  mutating func insert(_ letter: Letter) {
    switch letter >> 6 {
    case 1: ascii |= 1 << UInt64(letter & 63)
    case 3: latin |= 1 << UInt64(letter & 63)
    default: others = true
    }
  }

  /// Whether the two sets share a letter, as far as can be told.
  func meets(_ other: LetterSet) -> Bool {
    ascii & other.ascii != 0 || latin & other.latin != 0 || (others && other.others)
  }

  /// Whether every letter of the two blocks in `other` is in the set.
  func includes(_ other: LetterSet) -> Bool {
    other.ascii & ~ascii == 0 && other.latin & ~latin == 0
  }

  /// Whether any letter is in the set.
  var hasSome: Bool { ascii | latin != 0 || others }

  /// Every letter that is not in the set.
  var inverted: LetterSet { LetterSet(ascii: ~ascii, latin: ~latin, others: !others) }
}
