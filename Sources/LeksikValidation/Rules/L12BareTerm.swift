import LeksikModel

extension Rule {
  /// A term holds the term and nothing else.
  ///
  /// Paragraph numbers may stand in brackets (*501(c)(3)*); commas, slashes and the full stops of
  /// abbreviations are left alone.
  public static let bareTerm = Rule(
    id: "L12", name: "bare-term", severity: .error,
    summary: "A term holds no bracketed comment, no definition and no sentence punctuation.",
    basis: "the input criteria of IATE",
    badExample: "juez (HT)",
    goodExample: "juez, with region HT or a note"
  ) { entry in
    let text = entry.term.text
    guard let fault = fault(in: entry) else { return nil }
    return "\(quoted(text)) \(fault)"
  }

  private static func fault(in entry: TermEntry) -> String? {
    let text = entry.term.text
    // L09 speaks of those.
    let isGender = entry.known == .spanish && GenderNotation.first(in: text) != nil
    guard text.utf8.contains(where: mayBeMark) else { return definition(in: entry) }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(" where !("0"..."9").contains(before) && before != ")" && !isGender,
        "[", "]", "{", "}":
        return "holds a bracket; move what is in it to a region or a note"
      case ";": return "holds a semicolon; make a term of each part"
      case "?", "!", "¿", "¡", "…": return "holds sentence punctuation; leave out '\(scalar)'"
      case ":" where !("0"..."9").contains(before):
        return "holds a colon; leave it out"
      case "=": return "holds an equals sign; move what follows it to a note"
      default: before = scalar
      }
    }
    if endsSentence(entry.term) { return "ends with a full stop; leave it out" }
    return definition(in: entry)
  }

  /// Whether a byte may begin one of the marks below.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x27, 0x2C, 0x2D: false
    default: byte < 0x80 || byte == 0xC2 || byte == 0xE2
    }
  }

  private static func definition(in entry: TermEntry) -> String? {
    guard entry.term.form != .paraphrase, let phrase = definingPhrase(in: entry.key)
    else { return nil }
    return "reads like a definition ('\(phrase)'); move it to the definition"
  }

  /// Whether a full stop at the end cannot belong to an abbreviation: it is the only one, and the
  /// word before it is a long one in lower case.
  private static func endsSentence(_ term: Term) -> Bool {
    guard term.text.utf8.last == UInt8(ascii: "."), term.form != .abbreviation,
      term.text.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 1,
      let last = term.text.dropLast().split(separator: " ").last
    else { return false }
    return last.count > 5 && last.allSatisfy(\.isLowercase)
  }

  /// A phrase that only a definition holds; after a relative pronoun it is part of the term
  /// (*child who is a victim*).
  private static func definingPhrase(in key: String) -> String? {
    guard mayDefine(key) else { return nil }
    let words = key.utf8.split(separator: 0x20)
    for index in words.indices {
      let phrase = definingPhrases.first { phrase in
        words.count - index >= phrase.count
          && zip(words[index...], phrase).allSatisfy { $0.elementsEqual($1.utf8) }
      }
      guard let phrase else { continue }
      let isClause = words[..<index].contains { relativePronouns.contains(String(Substring($0))) }
      return isClause ? nil : phrase.joined(separator: " ")
    }
    return nil
  }

  /// Whether a word is the first of one of the phrases: few are.
  private static func mayDefine(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { utf8 in
      var (before, first): (UInt8, UInt8) = (0, 0x20)
      for index in utf8.indices {
        let byte = utf8[index]
        if before == 0x20, mayOpen(first, byte, at: index, of: utf8) { return true }
        (before, first) = (first, byte)
      }
      return false
    }
  }

  /// Whether two bytes are the first of a phrase whose first word stands there, whole.
  private static func mayOpen(
    _ first: UInt8, _ second: UInt8, at index: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    openings.contains { word in
      word[0] == first && word[1] == second
        && utf8[(index - 1)...].prefix { $0 != 0x20 }.elementsEqual(word)
    }
  }

  private static let openings = Set(definingPhrases.map { Array($0[0].utf8) }).sorted {
    $0.lexicographicallyPrecedes($1)
  }

  private static let relativePronouns: Set<String> = ["who", "that", "which", "que", "ki"]

  private static let definingPhrases = [
    ["is", "a"], ["is", "an"], ["e.g."], ["i.e."], ["refers", "to"], ["es", "un"], ["es", "una"],
    ["significa", "que"], ["se", "refiere", "a"], ["p.", "ej."], ["vle", "di"], ["se", "yon"],
  ]
}
