/// A word of a text, with what stood directly around it.
struct KeyWord {
  /// Letters and digits, case-folded.
  var text: String
  /// The character before the word, or `nil` at the start.
  var before: Unicode.Scalar?
  /// The character after the word, or `nil` at the end.
  var after: Unicode.Scalar?

  /// The words of a case-folded text: maximal runs of letters, marks and digits.
  ///
  /// Characters that print nothing, such as the soft hyphen, do not divide words and are dropped.
  /// Every look-alike of the apostrophe divides, also those that Unicode calls letters. Apostrophes
  /// are reported as U+0027.
  static func words(in folded: String, lettersToo extra: Unicode.Scalar? = nil) -> [KeyWord] {
    var result: [KeyWord] = []
    var current = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    var last: Unicode.Scalar?
    for scalar in folded.unicodeScalars {
      if isWordScalar(scalar) || scalar == extra {
        if current.isEmpty { before = last }
        current.append(scalar)
      } else if isInvisible(scalar) {
        continue
      } else {
        let divider = apostrophes.contains(scalar) ? "'" : scalar
        if !current.isEmpty {
          result.append(KeyWord(text: String(current), before: before, after: divider))
          current = String.UnicodeScalarView()
        }
        last = divider
      }
    }
    if !current.isEmpty { result.append(KeyWord(text: String(current), before: before)) }
    return result
  }

  /// The words of a folded text with one space between them, or the text itself if it has none.
  ///
  /// Folding may bring in signs, `½` becomes `1⁄2`, and leave nothing of a word of mere marks.
  static func line(of folded: String) -> String {
    var last: UInt8 = 0x20
    let isPlain = folded.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte == 0x20
        ? last != 0x20 : (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
    if isPlain, last != 0x20 { return folded }
    let words = words(in: folded)
    return words.isEmpty ? folded : words.map(\.text).joined(separator: " ")
  }

  /// The text without spaces, if at least four letters are left: shorter ones would meet by chance.
  static func closed(_ line: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.utf8.count)
    for byte in line.utf8 where byte != 0x20 { bytes.append(byte) }
    return bytes.count < shortestClosed ? line : String(decoding: bytes, as: UTF8.self)
  }

  /// The least length of a key without spaces (rule P1 of the Creole keys): `la vi` / `lavi`.
  static let shortestClosed = 4

  /// The characters people type for an apostrophe (rule N2 of the Creole keys).
  static let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{2019}", "\u{2018}", "\u{2BC}", "\u{2B9}", "\u{2BB}", "\u{201B}", "\u{2032}", "\u{B4}",
    "`", "\u{FF07}",
  ]

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0xAA: return false
    case 0xAA, 0xB5, 0xBA: return true
    case 0xC0...0x24F: return scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x2B9...0x2BC: return false
    case 0x300...0x36F: return true
    default:
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber:
        return !isInvisible(scalar)
      default: return properties.isAlphabetic
      }
    }
  }
}
