import LeksikModel

extension Rule {
  /// Text holds the letters it seems to hold, and no trace of a wrong encoding.
  ///
  /// Source: Unicode Technical Standard #39, confusable characters; the byte patterns of UTF-8 read
  /// as Windows-1252.
  public static let rightLetters = Rule(
    id: "L18", name: "right-letters", severity: .error,
    summary: "No text has letters of another script, accents for apostrophes, or broken encoding.",
    badExample: "kreyÃ²l; procеso with a Cyrillic е",
    goodExample: "kreyòl; proceso",
    checks: [
      .texts { entry, findings in
        guard !entry.isPlain, let fault = fault(in: entry.text) else { return }
        findings.report(
          "the \(entry.name.rawValue) \(quoted(entry.text)) \(fault)", at: entry.place)
      }
    ])

  private static func fault(in text: String) -> String? {
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x370...0x52F, 0x13A0...0x13FF, 0xFF21...0xFF5A:
        return "holds \(codePoint(scalar)), which looks like a Latin letter and is none; retype it"
      case 0x60 where before.properties.isAlphabetic, 0xB4:
        return "holds the accent \(codePoint(scalar)) in place of an apostrophe; write '"
      case 0x80...0xBF where before == "Ã" || before == "Â":
        return "was read in a wrong encoding ('\(before)\(scalar)'); take it from its source again"
      case 0xFFFD:
        return "holds U+FFFD, the mark of a lost character; take it from its source again"
      default: before = scalar
      }
    }
    return nil
  }
}
