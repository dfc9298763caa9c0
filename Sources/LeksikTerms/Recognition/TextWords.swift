import LeksikMatching
import LeksikText

/// The words of a piece of text: where they stand, which they are, and what is between them.
struct TextWords {
  private var ranges: [(start: Int32, end: Int32)] = []
  private var places: [Int32] = []
  private var gaps: [WordGap] = []
  /// The number of words that cannot change, whatever follows.
  private(set) var count = 0
  /// The bytes up to which nothing can change.
  private(set) var settled = 0

  /// Cuts a text into words; the last ones count only if `isLast` or a space follows them.
  mutating func read(
    _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool, cache: inout WordCache
  ) throws(IndexFileError) {
    ranges.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    settled = utf8.count
    if !isLast {
      // Only a character that is no part of a word, whatever comes, ends one for sure.
      while settled > 0, !Self.isDivider(utf8[settled - 1]) { settled -= 1 }
    }
    let text = UnsafeBufferPointer(rebasing: utf8[..<settled])
    var scanner = WordScanner(text)
    var last: Range<Int>?
    while let range = scanner.next() {
      if let last { gaps.append(WordGap(text, between: last, and: range.lowerBound)) }
      last = range
      ranges.append(
        (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound)))
      places.append(try cache.place(of: UnsafeBufferPointer(rebasing: text[range])))
    }
    count = ranges.count
  }

  private static func isDivider(_ byte: UInt8) -> Bool {
    byte < 0x80 && !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10)
  }

  func start(of word: Int) -> Int { Int(ranges[word].start) }
  func end(of word: Int) -> Int { Int(ranges[word].end) }
  /// The place of a word in the cache.
  func place(of word: Int) -> Int { Int(places[word]) }
  /// What stands between a word and the next one, which exists.
  func gap(after word: Int) -> WordGap { gaps[word] }
  /// What stands before a word.
  func gap(before word: Int) -> WordGap { word == 0 ? .end : gaps[word - 1] }
}
