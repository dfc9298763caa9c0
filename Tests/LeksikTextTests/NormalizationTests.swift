import LeksikText
import Testing

struct NormalizationTests {
  @Test(arguments: [
    ("te\u{301}moin", "témoin"), ("témoin", "témoin"), ("\u{212B}", "Å"), ("", ""),
    ("\u{2000}", "\u{2002}"), ("a\u{323}\u{301}", "ạ\u{301}"), ("«wi»…", "«wi»…"),
  ])
  func composes(text: String, expected: String) {
    #expect(Array(Normalization.nfc(text).utf8) == Array(expected.utf8))
    #expect(Normalization.isNFC(text) == (Array(text.utf8) == Array(expected.utf8)))
    #expect(Normalization.isNFC(expected))
  }

  @Test func isNotNFCWhenBytesAreCutShort() {
    for bytes in [[0xC3], [0xE2, 0x80], [0x61, 0xC3, 0x61], [0xC3, 0xC3]] as [[UInt8]] {
      var output: [UInt8] = []
      bytes.withUnsafeBufferPointer { Normalization.appendNFC($0, to: &output) }
      #expect(output.contains(0xEF), "ill-formed bytes become U+FFFD")
    }
  }

  @Test func quickScanAgreesWithICU() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar)
      var output: [UInt8] = []
      var copy = text
      copy.withUTF8 { Normalization.appendNFC($0, to: &output) }
      if Normalization.isNFC(text) != (output == Array(text.utf8)) { Issue.record("U+\(value)") }
    }
  }
}
