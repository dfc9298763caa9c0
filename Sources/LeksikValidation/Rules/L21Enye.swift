import LeksikModel

extension Rule {
  /// Spanish ñ is not written as n.
  public static let enye = Rule(
    id: "L21", name: "enye", severity: .error,
    summary: "A Spanish word that has ñ is written with it.",
    basis: "Ortografía de la lengua española",
    badExample: "nino",
    goodExample: "niño"
  ) { set, findings in
    for entry in set.terms where entry.language.language == "es" && entry.isCurrentDesignation {
      // The key has the same words, already in lower case.
      for (word, key) in zip(letterWords(of: entry.term.text), letterWords(of: entry.key)) {
        guard let stem = stems.first(where: { key.utf8.starts(with: $0.bare.utf8) }) else {
          continue
        }
        let right = stem.right + key.dropFirst(stem.bare.count)
        findings.report(
          "\(quoted(entry.term.text)) has n for ñ; write \(quoted(right))", at: entry.place,
          fix: .respelling(entry.place, word, as: right))
        break
      }
    }
  }

  /// The beginnings of words that have ñ and are no other word without it: *ano* and *cana* are.
  private static let stems: [(bare: String, right: String)] = [
    "niño", "niña", "niñe", "daño", "dañi", "señor", "señal", "compañ", "acompañ", "español",
    "montañ", "engaño", "engaña", "mañan", "enseñ", "dueñ", "tamañ", "pequeñ", "cuñad", "extraño",
    "extraña", "contraseñ", "desempeñ", "cumpleañ", "otoñ",
  ].map { ($0.replacing("ñ", with: "n"), $0) }
}
