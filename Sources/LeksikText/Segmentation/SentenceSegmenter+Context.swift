/// The longest abbreviation, in bytes: what is longer is looked up nowhere.
let longestAbbreviation = 16

extension SentenceSegmenter {
  /// What follows a full stop and white space.
  enum Follower {
    case small, capital, number, other

    /// Looks at the first letter, digit or sign of a number from `index` on, behind brackets and
    /// quotation marks.
    init(of index: Int, in utf8: UnsafeBufferPointer<UInt8>) {
      var rest = String(decoding: utf8[index..<min(index + 32, utf8.count)], as: UTF8.self)
        .unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar.properties.numericType != nil || "§¶#".unicodeScalars.contains(scalar) {
          self = .number
          return
        }
        if scalar.properties.isLowercase {
          self = .small
          return
        }
        if scalar.properties.isUppercase {
          self = .capital
          return
        }
        guard isOpening(scalar) else { break }
      }
      self = .other
    }
  }

  /// The range without white space at its ends.
  static func trimmed(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let width = blankWidth(at: start, in: utf8, upTo: end) { start += width }
    while end > start {
      var first = end - 1
      while first > start, utf8[first] & 0xC0 == 0x80, end - first < 3 { first -= 1 }
      guard let width = blankWidth(at: first, in: utf8, upTo: end), first + width == end else {
        break
      }
      end = first
    }
    return start..<end
  }

  /// Whether a line or a paragraph ends in the range, which is white space.
  func endsLine(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    range.contains { index in
      switch utf8[index] {
      case 0x0A...0x0D: true
      case 0x85: index > 0 && utf8[index - 1] == 0xC2
      case 0xA8, 0xA9:
        // The last byte of U+2028 or U+2029.
        index > 1 && utf8[index - 1] == 0x80 && utf8[index - 2] == 0xE2
      default: false
      }
    }
  }

  /// The last run of characters other than white space, without the brackets and quotation marks it
  /// begins with; cut off where it is longer than any abbreviation.
  func lastWord(of sentence: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = sentence.upperBound
    while start > sentence.lowerBound, sentence.upperBound - start <= longestAbbreviation + 8 {
      if utf8[start - 1] <= 0x20 { break }
      // The last byte of U+00A0, and of the thin spaces.
      if start - 2 >= sentence.lowerBound, utf8[start - 1] == 0xA0, utf8[start - 2] == 0xC2 {
        break
      }
      start -= 1
    }
    let word = String(decoding: utf8[start..<sentence.upperBound], as: UTF8.self)
    for scalar in word.unicodeScalars {
      guard isOpening(scalar) else { break }
      start += UTF8.width(scalar)
    }
    return start..<max(start, sentence.upperBound)
  }

  /// Whether a line begins at `index`.
  func isLineStart(_ index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = index
    while start > 0, index - start < 64 {
      if endsLine(start - 1..<start, in: utf8) { return true }
      guard utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 else { return false }
      start -= 1
    }
    return start == 0
  }

  /// Whether the text is a label of a list: a number, a Roman numeral or a letter, and a full stop.
  func isLabel(_ text: String) -> Bool {
    let label = text.dropLast()
    if label.isEmpty || label.utf8.count > 6 { return false }
    if label.utf8.count == 1, label.allSatisfy(\.isLetter) { return true }
    return label.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      || label.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// Whether the text is capital letters, each with its full stop, as `J.` and `J.A.` are.
  func isInitials(_ text: String) -> Bool {
    var expectsLetter = true
    for scalar in text.unicodeScalars {
      guard expectsLetter ? scalar.properties.isUppercase : scalar == "." else { return false }
      expectsLetter.toggle()
    }
    return expectsLetter && !text.isEmpty
  }

  private static func blankWidth(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Int? {
    switch utf8[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where index + 1 < end && (utf8[index + 1] == 0x85 || utf8[index + 1] == 0xA0):
      return 2
    case 0xE2 where index + 2 < end && utf8[index + 1] == 0x80:
      // U+2000...U+200A, U+2028, U+2029, U+202F.
      let last = utf8[index + 2]
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : nil
    default: return nil
    }
  }
}

/// Whether a character opens brackets or a quotation, in any of the ways our languages do.
private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
  "([{\"'¿¡«“‘—–-".unicodeScalars.contains(scalar)
}
