extension WordSegmenter {
  /// Appends tokens from `start` on, which is a boundary, and returns where it had to stop: at a
  /// character that needs ICU, or at the end.
  ///
  /// Tokens near that character may be wrong, since it may join what stands before it.
  static func appendLatinTokens(
    of utf8: UnsafeBufferPointer<UInt8>, from start: Int, to tokens: inout [WordToken]
  ) -> Int {
    return WordData.latin.withUnsafeBufferPointer { latin in
      WordData.punctuation.withUnsafeBufferPointer { punctuation in
        let reader = LatinReader(
          text: utf8, latin: latin, punctuation: punctuation)
        return append(reader, from: start, to: &tokens)
      }
    }
  }

  @inline(__always)
  private static func append(
    _ reader: LatinReader, from start: Int, to tokens: inout [WordToken]
  ) -> Int {
    var start = start
    var current = reader.character(at: start)
    while current.kind != WordClass.end {
      var end = start + current.width
      var next = reader.character(at: end)
      var kind: WordToken.Kind?
      switch current.kind {
      case WordClass.letter, WordClass.digit, WordClass.extender:
        // Rules WB5 to WB13b.
        var last = current.kind
        var hasLetter = last == WordClass.letter
        var hasDigit = last == WordClass.digit
        while true {
          let run = reader.run(at: end)
          if run.length > 0 {
            hasLetter = hasLetter || run.hasLetter
            hasDigit = hasDigit || run.hasDigit
            last = run.endsInDigit ? WordClass.digit : WordClass.letter
            end += run.length
            next = reader.character(at: end)
          }
          if next.kind <= WordClass.extender {
            last = next.kind
            hasLetter = hasLetter || last == WordClass.letter
            hasDigit = hasDigit || last == WordClass.digit
            end += next.width
            next = reader.character(at: end)
            continue
          }
          guard
            next.kind == WordClass.midBoth && last != WordClass.extender
              || next.kind == WordClass.midLetter && last == WordClass.letter
              || next.kind == WordClass.midNumber && last == WordClass.digit
          else { break }
          let after = reader.character(at: end + next.width)
          if after.kind == WordClass.absent { return end + next.width }
          guard after.kind == last else { break }
          end += next.width + after.width
          next = reader.character(at: end)
        }
        kind = hasLetter ? .word : hasDigit ? .number : .punctuation
      case WordClass.space:
        while next.kind == WordClass.space {
          end += next.width
          next = reader.character(at: end)
        }
      case WordClass.carriageReturn:
        if next.kind == WordClass.lineFeed {
          end += 1
          next = reader.character(at: end)
        }
      case WordClass.blank, WordClass.lineFeed: break
      case WordClass.numeral: kind = .number
      case WordClass.symbol: kind = .symbol
      case WordClass.absent: return start
      default: kind = .punctuation
      }
      if next.kind == WordClass.absent { return end }
      if let kind { tokens.append(WordToken(range: start..<end, kind: kind)) }
      start = end
      current = next
    }
    return start
  }
}

/// Reads classes of characters from UTF-8, those of the tables only.
private struct LatinReader {
  let text: UnsafeBufferPointer<UInt8>
  let latin: UnsafeBufferPointer<UInt8>
  let punctuation: UnsafeBufferPointer<UInt8>

  /// The class of a character, and its width in bytes.
  @inline(__always)
  func character(at index: Int) -> (kind: UInt8, width: Int) {
    if index >= text.count { return (WordClass.end, 0) }
    let byte = text[index]
    if byte < 0x80 { return (latin[Int(byte)], 1) }
    let next = index + 1 < text.count ? text[index + 1] : 0
    if byte < 0xCA, byte >= 0xC2, next & 0xC0 == 0x80 {
      let scalar = Int(byte & 0x1F) << 6 | Int(next & 0x3F)
      return scalar < latin.count ? (latin[scalar], 2) : (WordClass.absent, 2)
    }
    if byte == 0xE2, next == 0x80, index + 2 < text.count, text[index + 2] & 0xC0 == 0x80 {
      return (punctuation[Int(text[index + 2] & 0x3F)], 3)
    }
    return (WordClass.absent, 1)
  }

  /// The ASCII letters and digits that stand in a row, among the eight bytes from `index` on.
  @inline(__always)
  func run(at index: Int) -> (length: Int, hasLetter: Bool, hasDigit: Bool, endsInDigit: Bool) {
    guard index + 8 <= text.count else { return (0, false, false, false) }
    let high: UInt64 = 0x8080_8080_8080_8080
    let word = text.word(at: index)
    let low = word & ~high
    let small = low | 0x2020_2020_2020_2020
    let letters =
      (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~word & high
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & ~word & high
    let others = ~(letters | digits) & high
    let length = others.trailingZeroBitCount / 8
    if length == 0 { return (0, false, false, false) }
    let inRun = UInt64.max >> UInt64(64 - 8 * length)
    let endsInDigit = digits >> UInt64(8 * length - 1) & 1 != 0
    return (length, letters & inRun != 0, digits & inRun != 0, endsInDigit)
  }
}
