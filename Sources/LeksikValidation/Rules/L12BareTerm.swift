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
    let isGender = entry.language.language == "es" && GenderNotation.first(in: text) != nil
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
    if entry.term.form != .paraphrase, let phrase = definingPhrase(in: entry.key) {
      return "reads like a definition ('\(phrase)'); move it to the definition"
    }
    return nil
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
    let words = key.split(separator: " ")
    for index in words.indices {
      if relativePronouns.contains(words[index]) { return nil }
      for phrase in definingPhrases where words[index...].starts(with: phrase) {
        return phrase.joined(separator: " ")
      }
    }
    return nil
  }

  private static let relativePronouns: Set<Substring> = ["who", "that", "which", "que", "ki"]

  private static let definingPhrases: [[Substring]] = [
    ["is", "a"], ["is", "an"], ["e.g."], ["i.e."], ["refers", "to"], ["es", "un"], ["es", "una"],
    ["significa"], ["se", "refiere", "a"], ["p.", "ej."], ["vle", "di"], ["se", "yon"],
  ]
}
