/// One style for the signs that people type in many: apostrophes, quotes, dashes.
///
/// ```swift
/// plainSigns("m’ap")  // "m'ap"
/// ```
///
/// Source: rules N2 and N3 of the Creole keys; the same signs vary in Spanish and English.
func plainSigns(_ text: String) -> String {
  // Nothing that is rewritten begins with another byte in UTF-8; letters such as é do.
  guard text.utf8.contains(where: { $0 == 0x60 || $0 == 0xC2 || $0 == 0xCA || $0 >= 0xE2 }) else {
    return text
  }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "\u{2019}", "\u{2018}", "\u{02BC}", "\u{02B9}", "\u{2032}", "\u{00B4}", "\u{0060}",
          "\u{FF07}", "\u{02BB}", "\u{201B}":
          "'"
        case "\u{201C}", "\u{201D}", "\u{00AB}", "\u{00BB}", "\u{201E}": "\""
        case "\u{2010}"..."\u{2014}", "\u{2212}": "-"
        default: scalar
        }
      }))
}
