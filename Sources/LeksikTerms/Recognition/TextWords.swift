import LeksikMatching
import LeksikText

/// The words of a piece of text: where they stand, which they are, and what is between them.
struct TextWords {
  /// A word of the text.
  struct Word {
    let start: Int32
    let end: Int32
    /// The place in the cache, and what is asked of each word.
    var place: Int32 = 0
    var traits: WordCache.Traits = []
    /// What stands between it and the next one, ``WordGap/end`` after the last one.
    var gap = WordGap.end
    /// Whether a term may begin here.
    var mayBegin = false

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private var words: [Word] = []
  /// The bytes up to which nothing can change.
  private(set) var settled = 0

  /// The number of words that cannot change, whatever follows.
  var count: Int { words.count }

  @inline(__always)
  subscript(_ word: Int) -> Word { words[word] }

  /// Cuts a text into words; the last ones count only if `isLast` or a space follows them.
  mutating func read(
    _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool, cache: inout WordCache
  ) throws(IndexFileError) {
    words.removeAll(keepingCapacity: true)
    settled = utf8.count
    if !isLast {
      // Only a character that is no part of a word, whatever comes, ends one for sure.
      while settled > 0, !Self.isDivider(utf8[settled - 1]) { settled -= 1 }
    }
    let text = UnsafeBufferPointer(rebasing: utf8[..<settled])
    words.reserveCapacity(text.count / 4)
    var scanner = WordScanner(text)
    while let range = scanner.next() {
      if let last = words.indices.last {
        words[last].gap = WordGap(text, between: words[last].range, and: range.lowerBound)
      }
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: range.lowerBound),
          end: Int32(truncatingIfNeeded: range.upperBound)))
    }
    // Apart from the cutting, so that the processor waits for the memory of many words at once.
    for index in words.indices {
      let place = try cache.place(of: words[index].range, in: text)
      words[index].place = Int32(truncatingIfNeeded: place)
      words[index].traits = cache.traits[place]
    }
  }

  /// Marks the words at which a term may begin; at most words none does.
  ///
  /// Like the look into the cache it goes over all words at once.
  mutating func lookAhead(by automata: [PatternAutomaton], cache: inout WordCache) {
    words.withUnsafeMutableBufferPointer { words in
      for automaton in automata { automaton.lookAhead(in: words, &cache) }
    }
  }

  private static func isDivider(_ byte: UInt8) -> Bool {
    byte < 0x80 && !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10)
  }
}
