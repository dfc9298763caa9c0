import LeksikModel

/// A text in quotes as a message shows it: cut after 80 characters, the invisible spelt out.
func quoted(_ text: String) -> String {
  var shown = "'"
  for (count, scalar) in text.unicodeScalars.enumerated() {
    guard count < 80 else {
      shown += "…"
      break
    }
    if scalar.isInvisible {
      shown += "<\(codePoint(scalar))>"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "'"
}

/// The words of a text, cut at ordinary spaces.
///
/// - Complexity: O(*n*) in bytes; cutting a string by its characters takes many times longer.
func words(of text: String) -> [Substring] {
  text.utf8.split(separator: 0x20).map { Substring($0) }
}

/// A character by its number: `U+200B`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

extension Unicode.Scalar {
  /// Whether the character prints nothing: controls, zero-width and bidirectional characters.
  var isInvisible: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}

extension LanguageTag {
  /// What English calls the language; the tag where there is no name.
  var name: String {
    switch language {
    case "es": "Spanish"
    case "ht": "Haitian Creole"
    case "en": "English"
    default: description
    }
  }
}
