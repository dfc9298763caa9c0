/// The little words by which up to four languages are told apart, each of at most eight bytes.
struct FunctionWords: Sendable {
  /// The languages, as they were given.
  let languages: [String]
  /// The words, each as a number, with the language it is of: open addressing, 0 is free.
  private var slots = [(word: UInt64, language: Int)](repeating: (0, 0), count: 256)

  /// The words of each language, with spaces between; a word is of one language.
  init(_ lists: [(language: String, words: String)]) {
    precondition(lists.count <= 4, "the counts have four places")
    languages = lists.map(\.language)
    for (number, list) in lists.enumerated() {
      for word in list.words.utf8.split(separator: 0x20) {
        let packed = word.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        slots[slot(of: packed)] = (packed, number)
      }
    }
  }

  /// How many words of each language a text in lower case holds, by their order.
  ///
  /// - Complexity: O(*n*) in bytes.
  func counts(in text: [UInt8]) -> SIMD4<Int> {
    var counts: SIMD4<Int> = .zero
    var word: UInt64 = 0
    var length = 0
    func settle() {
      if length > 0, length <= 8 {
        let found = slots[slot(of: word)]
        if found.word != 0 { counts[found.language] += 1 }
      }
      (word, length) = (0, 0)
    }
    for byte in text {
      if byte == 0x20 {
        settle()
      } else {
        word = word << 8 | UInt64(byte)
        length += 1
      }
    }
    settle()
    return counts
  }

  private func slot(of word: UInt64) -> Int {
    var slot = Int((word &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while slots[slot].word != 0, slots[slot].word != word { slot = (slot + 1) & 0xFF }
    return slot
  }
}
