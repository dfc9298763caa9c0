import LeksikModel

extension Rule {
  /// A Creole term has its accents, as far as the other entries show them.
  ///
  /// Creole tells words apart by them (*pale*, *palè*): a word that several entries have without is
  /// left alone.
  public static let creoleAccents = Rule(
    id: "L27", name: "creole-accents", severity: .warning,
    summary: "A Creole word is not written without the accent that it has in all other entries.",
    basis: "comparison with the other entries",
    badExample: "lod pwoteksyon beside lòd in another entry",
    goodExample: "lòd pwoteksyon"
  ) { set, findings in
    let lexicon = AccentedWords(of: set, in: .haitianCreole)
    for index in set.terms.indices
    where set.terms[index].known == .haitianCreole && set.terms[index].isCurrentDesignation
      && set.terms[index].hasKey
    {
      let entry = set.terms[index]
      if entry.term.form == .abbreviation { continue }
      for word in letterWords(of: entry.term.text)
      where word.utf8.count > 2 && lexicon.mayHold(word) {
        guard word.utf8.allSatisfy({ $0 < 0x80 }),
          let right = lexicon.missing(in: word, of: entry.conceptIndex), !isAgent(right, of: word)
        else { continue }
        findings.report(
          "\(quoted(entry.term.text)) may lack an accent: other entries have \(quoted(right)); "
            + "compare them", at: entry.place)
        break
      }
    }
  }

  /// Whether the accent makes a doer of a verb or of what is done: *vyole*, *vyolè*.
  private static func isAgent(_ accented: String, of word: Substring) -> Bool {
    accented.hasSuffix("è") && word.hasSuffix("e")
      && accented.dropLast().utf8.allSatisfy { $0 < 0x80 }
  }
}
