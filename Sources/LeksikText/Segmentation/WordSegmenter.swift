import CICU

/// Cuts text into words, numbers and marks.
///
/// ```swift
/// let text = "M'ap di, Art. 3.5: ¿sí?"
/// WordSegmenter.tokens(in: text).map { text.utf8[$0.range] }
/// // M'ap · di · , · Art · . · 3.5 · : · ¿ · sí · ?
/// ```
///
/// Boundaries are those of UAX #29 in ICU's root rules, in which a colon joins nothing; they are the
/// same in every language. White space and characters that print nothing are left out. ICU is the
/// definition; Latin text up to U+024F with general punctuation takes a path in Swift that finds the
/// same boundaries several times faster.
///
/// Source: UAX #29, Word Boundaries.
public enum WordSegmenter {
  /// The tokens of the text in their order.
  ///
  /// - Complexity: O(*n*) in bytes.
  public static func tokens(in text: String) -> [WordToken] {
    var text = text
    var tokens: [WordToken] = []
    text.withUTF8 {
      tokens.reserveCapacity($0.count / 4 + 1)
      appendTokens(of: $0, to: &tokens)
    }
    return tokens
  }

  /// Appends the tokens of UTF-8 to `tokens`; ill-formed bytes are read as U+FFFD.
  public static func appendTokens(
    of utf8: UnsafeBufferPointer<UInt8>, to tokens: inout [WordToken]
  ) {
    var start = 0
    while start < utf8.count {
      let before = tokens.count
      let stop = appendLatinTokens(of: utf8, from: start, to: &tokens)
      if stop == utf8.count { return }
      var from = stop
      while from > start, !isSure(from, in: utf8) { from -= 1 }
      while tokens.count > before, let last = tokens.last, last.range.upperBound > from {
        tokens.removeLast()
      }
      var to = stop + 1
      while to < utf8.count, !isSure(to, in: utf8) { to += 1 }
      appendTokensByDefinition(of: utf8, in: from..<to, to: &tokens)
      start = to
    }
  }

  /// Appends the tokens of a part of UTF-8 that begins and ends at a boundary, by ICU alone.
  static func appendTokensByDefinition(
    of utf8: UnsafeBufferPointer<UInt8>, in part: Range<Int>, to tokens: inout [WordToken]
  ) {
    Boundaries.forEachLines(of: utf8, in: part) { piece in
      let text = UnsafeBufferPointer(rebasing: utf8[piece])
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count) { ends in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { kinds in
          var count: Int32 = 0
          let status = cicu_words(
            text.baseAddress, Int32(text.count), ends.baseAddress, kinds.baseAddress,
            Int32(text.count), &count)
          guard status == 0 else { ICU.fail(status) }
          var start = piece.lowerBound
          for index in 0..<Int(count) {
            let end = piece.lowerBound + Int(ends[index])
            if let kind = WordToken.Kind(rawValue: kinds[index]) {
              tokens.append(WordToken(range: start..<end, kind: kind))
            }
            start = end
          }
        }
      }
    }
  }

  /// Whether there is a boundary at `index`, whatever stands elsewhere in the text.
  ///
  /// There is one before a space that follows an ASCII character other than a space.
  private static func isSure(_ index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8[index] == 0x20 && utf8[index - 1] < 0x80 && utf8[index - 1] != 0x20
  }
}
