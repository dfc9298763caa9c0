import LeksikModel

extension Rule {
  /// A term is written in lower case unless it is a name.
  ///
  /// Names have capitals in every language of an entry, so a term that has them while the English
  /// one has none is no name; and no Spanish or Creole name has a capital in its *de* or *la*.
  public static let capitals = Rule(
    id: "L14", name: "capitals", severity: .warning,
    summary: "A term is in lower case unless it is a name or an abbreviation.",
    basis: "ISO 704, basic form",
    badExample: "Víctima De Trata",
    goodExample: "víctima de trata"
  ) { set, findings in
    for entry in set.terms where entry.isCurrentDesignation && hasCapital(entry.term) {
      let words = words(of: entry.term.text)
      let small = words.dropFirst().first { connectors.contains(String($0)) }
      if let small, words.count > 2 {
        findings.report(
          "\(quoted(entry.term.text)) has a capital in \(quoted(String(small))); write it small",
          at: entry.place)
      } else if entry.language.language != "en", words.first?.first?.isUppercase == true,
        let english = set.concepts[entry.conceptIndex].concept.preferredTerm(in: .english),
        english.text.utf8.allSatisfy({ !(0x41...0x5A).contains($0) })
      {
        findings.report(
          "\(quoted(entry.term.text)) has a capital and \(quoted(english.text)) has none; write it "
            + "small, unless it is a name", at: entry.place)
      }
    }
  }

  private static func hasCapital(_ term: Term) -> Bool {
    term.form != .abbreviation
      && term.text.utf8.contains { (0x41...0x5A).contains($0) || $0 == 0xC3 }
  }

  private static let connectors: Set<String> = [
    "De", "Del", "Y", "En", "Con", "Por", "Para", "Nan", "Ak", "Pou", "Of", "And", "For", "The",
  ]
}
