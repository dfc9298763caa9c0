import CICU

/// Unicode Normalization Form C: one spelling for each text that means the same characters.
///
/// ```swift
/// Normalization.nfc("te\u{301}moin") == "témoin"  // é is one character, U+00E9
/// Normalization.isNFC("te\u{301}moin")            // false
/// ```
///
/// Swift compares strings by canonical equivalence, so the two are already `==`; what is stored,
/// hashed by bytes or written to a file should be in NFC.
///
/// Source: UAX #15, by ICU.
public enum Normalization {
  /// The text in NFC; the same string when it is in NFC already.
  ///
  /// - Complexity: O(*n*) in bytes; a quick scan when every character is below U+0300 or general
  ///   punctuation.
  public static func nfc(_ text: String) -> String {
    var text = text
    let normalized: String? = text.withUTF8 { utf8 in
      if isNFC(utf8) { return nil }
      var output: [UInt8] = []
      appendNFC(utf8, to: &output)
      return String(decoding: output, as: UTF8.self)
    }
    return normalized ?? text
  }

  /// Whether the text is in NFC.
  ///
  /// - Complexity: O(*n*) in bytes.
  public static func isNFC(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isNFC($0) }
  }

  /// Whether UTF-8 is in NFC; ill-formed bytes count as U+FFFD.
  public static func isNFC(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if isPlainlyNFC(utf8) { return true }
    var answer = true
    ICU.forEachPiece(of: utf8) { piece in
      var isNFC: Int32 = 0
      let status = cicu_is_nfc(piece.baseAddress, Int32(piece.count), &isNFC)
      guard status == 0 else { ICU.fail(status) }
      answer = answer && isNFC != 0
    }
    return answer
  }

  /// Appends the NFC of UTF-8 to `output`; ill-formed bytes become U+FFFD.
  public static func appendNFC(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    ICU.append(utf8, to: &output) { cicu_normalize(Int32(CICU_NFC), $0, $1, $2, $3, $4) }
  }

  /// Whether every character is one that NFC leaves alone wherever it stands.
  ///
  /// Those are the ones below U+0300 and U+2010...U+203F; truncated ones are not.
  private static func isPlainlyNFC(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < utf8.count {
      index = utf8.endOfASCII(from: index)
      if index == utf8.count { return true }
      let byte = utf8[index]
      let next = index + 1 < utf8.count ? utf8[index + 1] : 0
      if (0xC2..<0xCC).contains(byte), next & 0xC0 == 0x80 {
        index += 2
      } else if byte == 0xE2, next == 0x80, index + 2 < utf8.count,
        (0x90..<0xC0).contains(utf8[index + 2])
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}
