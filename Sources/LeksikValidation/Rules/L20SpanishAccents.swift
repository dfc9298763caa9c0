import LeksikModel

extension Rule {
  /// A Spanish term has its accents.
  ///
  /// A word is taken to lack one when it ends in *-cion* or *-sion*, which no Spanish word does, or
  /// when every other entry that has the word writes it with an accent.
  ///
  /// Source: RAE and ASALE, *Ortografía de la lengua española* (2010).
  public static let spanishAccents = Rule(
    id: "L20", name: "spanish-accents", severity: .error,
    summary: "A Spanish term is written with its accents.",
    basis: "Ortografía de la lengua española",
    badExample: "prision preventiva",
    goodExample: "prisión preventiva"
  ) { set, findings in
    let lexicon = AccentedWords(of: set, in: .spanish)
    for index in set.terms.indices
    where set.terms[index].known == .spanish && set.terms[index].isCurrentDesignation {
      let entry = set.terms[index]
      if entry.term.form == .abbreviation { continue }
      for word in letterWords(of: entry.term.text)
      where word.utf8.count > 3 && (lexicon.mayHold(word) || endsInN(word)) {
        guard let right = accented(word, lexicon, entry.conceptIndex) else { continue }
        findings.report(
          "\(quoted(entry.term.text)) lacks an accent; write \(quoted(right))", at: entry.place,
          fix: .respelling(entry.place, word, as: right))
        break
      }
    }
  }

  /// Whether a word may end in *-cion* or *-sion*, in whatever case.
  private static func endsInN(_ word: Substring) -> Bool {
    word.utf8.last.map { $0 | 0x20 == UInt8(ascii: "n") } ?? false
  }

  private static func accented(
    _ word: Substring, _ lexicon: AccentedWords, _ concept: Int
  ) -> String? {
    let lower = word.lowercased()
    if ["cion", "sion", "xion"].contains(where: lower.hasSuffix) {
      return lower.dropLast(2) + "ón"
    }
    guard !bothWays.contains(lower) else { return nil }
    return lexicon.missing(in: word, of: concept)
  }

  /// Words that are right with and without their accent.
  private static let bothWays: Set<String> = [
    "esta", "este", "estas", "publico", "publica", "practica", "practico", "termino", "animo",
    "continua", "continuo", "deposito", "solicito", "titulo", "transito", "limite", "ejercito",
    "como", "cual", "cuando", "cuanto", "donde", "quien", "porque", "solo", "aquel", "sabana",
    "hacia", "secretaria", "policia", "capitulo", "calculo", "critica", "critico", "domestico",
    "fabrica", "formula", "medico", "musica", "perdida", "revolver", "rotulo", "sales", "seria",
    "tramite", "ultimo", "valido", "valida", "vinculo",
  ]
}
