/// Up to 64 bytes of a text, each known to be part of a word or not.
///
/// The classes of eight bytes are computed at once, so that the length of words, which no processor
/// guesses, costs no branch. The block ends before the first character that is neither ASCII nor a
/// Latin letter up to U+023F.
struct WordBlock {
  private let start: Int
  /// A bit for each byte, set where it is part of a word; zero from ``end`` on.
  private let wordBits: UInt64
  /// Where the block ends.
  let end: Int

  /// An empty block.
  init(endingAt end: Int) {
    start = end
    self.end = end
    wordBits = 0
  }

  /// The block at `start`, which is the start of a character; `nil` where there are not 64 bytes, or
  /// no byte that can be classified.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 64 <= utf8.count else { return nil }
    var words: UInt64 = 0
    var others: UInt64 = 0
    for group in 0..<8 {
      let bytes = UnsafeRawBufferPointer(utf8).loadUnaligned(
        fromByteOffset: start + 8 * group, as: UInt64.self
      ).littleEndian
      words |= Self.packed(Self.asciiWords(bytes)) << UInt64(8 * group)
      others |= Self.packed(bytes & Self.highest) << UInt64(8 * group)
    }
    var count = 64
    while others != 0 {
      let index = others.trailingZeroBitCount
      guard index < 63, let isWord = Self.latinLetter(utf8[start + index], utf8[start + index + 1])
      else {
        count = index
        break
      }
      if isWord { words |= 3 << UInt64(index) }
      others &= ~(3 << UInt64(index))
    }
    guard count > 0 else { return nil }
    self.start = start
    wordBits = count == 64 ? words : words & (1 << UInt64(count) &- 1)
    end = start + count
  }

  /// The first word, or part of one, from `position` on; it may go on behind the block.
  @inline(__always)
  func word(from position: Int) -> Range<Int>? {
    let rest = wordBits >> UInt64(position - start)
    guard rest != 0 else { return nil }
    let first = position + rest.trailingZeroBitCount
    let run = (~(wordBits >> UInt64(first - start))).trailingZeroBitCount
    return first..<first + run
  }

  /// Whether two bytes are a Latin letter (true) or a sign among them (false); `nil` for others.
  @inline(__always)
  private static func latinLetter(_ lead: UInt8, _ next: UInt8) -> Bool? {
    guard lead >= 0xC3, lead <= 0xC8, next & 0xC0 == 0x80 else { return nil }
    // U+00C0 to U+023F are letters but for × and ÷.
    return lead > 0xC3 || next & 0x9F != 0x97
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte that is a letter or digit of ASCII.
  @inline(__always)
  private static func asciiWords(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highest
    // Adding carries into the highest bit from the first byte of a range on.
    let small = low | (ones &* 0x20)
    let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    return (letters | digits) & ~bytes & highest
  }

  /// The highest bits of eight bytes side by side.
  @inline(__always)
  private static func packed(_ bits: UInt64) -> UInt64 {
    ((bits >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
