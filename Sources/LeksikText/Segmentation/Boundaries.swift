import CICU

/// Boundaries of UAX #29 as ICU's root rules set them.
enum Boundaries {
  /// The units of text that UAX #29 defines.
  enum Unit { case grapheme, word, sentence }

  /// The ends of the units of UTF-8, in bytes; the last is the end of the text.
  static func ends(of unit: Unit, in utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
    let kind =
      switch unit {
      case .grapheme: CICU_GRAPHEME
      case .word: CICU_WORD
      case .sentence: CICU_SENTENCE
      }
    var result: [Int] = []
    forEachLines(of: utf8, in: 0..<utf8.count) { piece in
      let text = UnsafeBufferPointer(rebasing: utf8[piece])
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count) { ends in
        var count: Int32 = 0
        let status = cicu_breaks(
          Int32(kind), text.baseAddress, Int32(text.count), ends.baseAddress, Int32(text.count),
          &count)
        guard status == 0 else { ICU.fail(status) }
        result.append(contentsOf: ends[..<Int(count)].lazy.map { piece.lowerBound + Int($0) })
      }
    }
    return result
  }

  /// Runs `body` over pieces of at least a mebibyte that end after a line feed, where every unit ends.
  ///
  /// ICU's offsets have 32 bits: a line of more than a gibibyte is cut.
  static func forEachLines(
    of utf8: UnsafeBufferPointer<UInt8>, in part: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var start = part.lowerBound
    while start < part.upperBound {
      var end = min(start + (1 << 20), part.upperBound)
      let largest = min(start + (1 << 30), part.upperBound)
      while end < largest, utf8[end - 1] != 0x0A { end += 1 }
      body(start..<end)
      start = end
    }
  }
}
