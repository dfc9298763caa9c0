import LeksikModel

extension Rule {
  /// Text holds nothing that nobody sees and every comparison stumbles over.
  ///
  /// In a term every space is a single ordinary space between words. Other texts may break lines.
  public static let cleanSpaces = Rule(
    id: "L16", name: "clean-spaces", severity: .error,
    summary: "A term is not empty and has no stray spaces; no text has control or zero-width "
      + "characters.",
    badExample: "'fiscal '",
    goodExample: "'fiscal'",
    checks: [
      .terms { entry, _, findings in
        guard let fault = spaceFault(in: entry.term.text) else { return }
        findings.report(
          "the term \(quoted(entry.term.text)) \(fault)", at: entry.place,
          fix: .changing(entry.place, "cleans the spaces", cleaned))
      },
      .texts { entry, findings in
        // The check above does the terms.
        guard !entry.isPlain, entry.name != .term,
          let scalar = entry.text.unicodeScalars.first(where: isUnwelcome)
        else { return }
        findings.report(
          "the \(entry.name.rawValue) \(quoted(entry.text)) holds the invisible character "
            + "\(codePoint(scalar)); remove it", at: entry.place,
          fix: .changingTexts(entry.place, "removes it") { text in
            String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnwelcome($0) }))
          })
      },
    ])

  /// The text without invisible characters, with single ordinary spaces between its words.
  @Sendable private static func cleaned(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { $0.isSpace || !$0.isInvisible }
    return visible.split { $0 == " " || $0.isSpace }.map { String($0) }.joined(separator: " ")
  }

  private static func spaceFault(in text: String) -> String? {
    if isPlain(text) { return nil }
    guard text.unicodeScalars.contains(where: { $0 != " " && !$0.isSpace }) else {
      return "is empty; write it or remove it"
    }
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == " " {
        if before == nil { return "begins with a space; remove it" }
        if before == " " { return "holds two spaces in a row; write one" }
      } else if scalar.isInvisible {
        return "holds the invisible character \(codePoint(scalar)); remove it"
      } else if scalar.isSpace {
        return "holds the space \(codePoint(scalar)); write an ordinary space"
      }
      before = scalar
    }
    return before == " " ? "ends with a space; remove it" : nil
  }

  /// Whether a text is plain Latin with single spaces between words: most are.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20 ? before == 0x20 : mayStartInvisible(byte) { return false }
      before = byte
    }
    return before != 0x20
  }

  /// Whether a byte may begin an invisible character; those of the Latin letters do not.
  private static func mayStartInvisible(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte > 0xCA
  }

  private static func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible && scalar != "\n" && scalar != "\r" && scalar != "\t"
  }
}

extension Unicode.Scalar {
  /// Whether the character is a space other than the ordinary one: `White_Space` of the UCD.
  fileprivate var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }
}
