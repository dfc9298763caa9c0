/// Writes each sign of the *alfabè* that has several letters as one character, for ICU to order.
///
/// Whether `an` is one sign depends on what follows, which no contraction of a collator can look at
/// without taking it: in `anan` the first n belongs to the second a, and the second n does not.
/// So the signs are found here, from left to right, and ICU sees characters of the private use area.
enum AlfabeSigns {
  /// To be raised whenever the order of two words changes.
  static let revision = 1

  /// The signs of several letters.
  private static let signs = ["an", "ch", "en", "ng", "on", "ou", "oun", "ui"]

  /// The rules that order the signs, for ICU.
  static let rules: String = {
    "&a<\(chain("an"))&c<\(chain("ch"))&e<è<<<È<\(chain("en"))&n<\(chain("ng"))"
      + "&o<ò<<<Ò<\(chain("on"))<\(chain("ou"))<\(chain("oun"))&u<\(chain("ui"))"
  }()

  /// A sign in each of its ways to be written, small letters first.
  private static func chain(_ letters: String) -> String {
    guard let sign = signs.firstIndex(of: letters) else { return "" }
    return (0..<1 << letters.utf8.count).map { character(sign, capitals: $0) }
      .joined(separator: "<<<")
  }

  /// The character that stands for a sign; bit *i* of `capitals` says that letter *i* is one.
  private static func character(_ sign: Int, capitals: Int) -> String {
    Unicode.Scalar(UInt32(0x10_FF00 + 8 * sign + capitals)).map { String($0) } ?? ""
  }

  /// Runs `body` with the text, in NFC, with its signs.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func withEncoded<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard Normalization.isNFC(text) else {
      var composed: [UInt8] = []
      Normalization.appendNFC(text, to: &composed)
      return composed.withUnsafeBufferPointer { withEncodedNFC($0, body) }
    }
    return withEncodedNFC(text, body)
  }

  private static func withEncodedNFC<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Two letters become four bytes at most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * text.count) { output in
      var count = 0
      var index = 0
      while index < text.count {
        if let (sign, length) = sign(at: index, of: text) {
          var capitals: UInt8 = 0
          for offset in 0..<length where text[index + offset] & 0x20 == 0 {
            capitals |= 1 << UInt8(offset)
          }
          // U+10FF00 and on, in UTF-8.
          output[count] = 0xF4
          output[count + 1] = 0x8F
          output[count + 2] = 0xBC
          output[count + 3] = 0x80 | UInt8(sign) << 3 | capitals
          count += 4
          index += length
        } else {
          output[count] = text[index]
          count += 1
          index += 1
        }
      }
      return body(UnsafeBufferPointer(rebasing: output[..<count]))
    }
  }

  /// The sign that begins at `index`, as its place in ``signs``, and its length.
  private static func sign(
    at index: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> (sign: Int, length: Int)? {
    guard index + 1 < text.count else { return nil }
    let sign: Int
    switch (text[index] | 0x20, text[index + 1] | 0x20) {
    case (0x61, 0x6E): sign = 0
    case (0x63, 0x68): sign = 1
    case (0x65, 0x6E): sign = 2
    case (0x6E, 0x67): sign = 3
    case (0x6F, 0x6E): sign = 4
    case (0x6F, 0x75):
      let isNasal =
        index + 2 < text.count && text[index + 2] | 0x20 == 0x6E
        && !hasMark(at: index + 3, of: text) && !hasVowel(at: index + 3, of: text)
      if isNasal { return (6, 3) }
      sign = 5
    case (0x75, 0x69): sign = 7
    default: return nil
    }
    if hasMark(at: index + 2, of: text) { return nil }
    let isNasal = sign == 0 || sign == 2 || sign == 4
    return isNasal && hasVowel(at: index + 2, of: text) ? nil : (sign, 2)
  }

  /// Whether a vowel stands at `index`, with an accent of Latin-1 or without.
  private static func hasVowel(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < text.count else { return false }
    switch text[index] | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: return true
    case 0xE3 where text[index] == 0xC3 && index + 1 < text.count:
      switch text[index + 1] | 0x20 {
      case 0xA0...0xA5, 0xA8...0xAF, 0xB2...0xB6, 0xB9...0xBC: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether a combining mark stands at `index`, U+0300...U+036F: the letter before it is another one.
  private static func hasMark(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < text.count else { return false }
    return text[index] == 0xCC || text[index] == 0xCD && text[index + 1] < 0xB0
  }
}
