import LeksikModel

extension Rule {
  /// A term is written in lower case unless it is a name.
  ///
  /// No name has a capital in its *de* or *of*. A term with a capital at its start alone, beside an
  /// English term without any, is written like a sentence and not like a name.
  public static let capitals = Rule(
    id: "L14", name: "capitals", severity: .warning,
    summary: "A term is in lower case unless it is a name or an abbreviation.",
    basis: "ISO 704, basic form",
    badExample: "Víctima De Trata",
    goodExample: "víctima de trata",
    checks: [
      .terms { entry, set, findings in
        guard entry.isCurrentDesignation, hasCapital(entry.term) else { return }
        let words = words(of: entry.term.text)
        let small = words.dropFirst().first { connectors.contains(String($0)) }
        if let small, words.count > 2 {
          findings.report(
            "\(quoted(entry.term.text)) has a capital in \(quoted(String(small))); write it small",
            at: entry.place)
        } else if entry.language.language != "en", isSentenceCase(words),
          let english = set.concepts[entry.conceptIndex].concept.preferredTerm(in: .english),
          english.text.utf8.allSatisfy({ !(0x41...0x5A).contains($0) })
        {
          findings.report(
            "\(quoted(entry.term.text)) has a capital and \(quoted(english.text)) has none; write "
              + "it small, unless it is a name", at: entry.place)
        }
      }
    ])

  /// Whether a term of several words has a capital in the first letter and nowhere else.
  private static func isSentenceCase(_ words: [Substring]) -> Bool {
    guard words.count > 1, let first = words.first, first.first?.isUppercase == true else {
      return false
    }
    return first.dropFirst().allSatisfy { !$0.isUppercase }
      && words.dropFirst().allSatisfy { $0.allSatisfy { !$0.isUppercase } }
  }

  private static func hasCapital(_ term: Term) -> Bool {
    term.form != .abbreviation
      && term.text.utf8.contains { (0x41...0x5A).contains($0) || $0 == 0xC3 }
  }

  private static let connectors: Set<String> = [
    "De", "Del", "Y", "En", "Con", "Por", "Para", "Nan", "Ak", "Pou", "Of", "And", "For", "The",
  ]
}
