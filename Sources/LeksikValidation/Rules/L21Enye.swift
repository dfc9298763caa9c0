import LeksikModel

extension Rule {
  /// Spanish ñ is not written as n.
  public static let enye = Rule(
    id: "L21", name: "enye", severity: .error,
    summary: "A Spanish word that has ñ is written with it.",
    basis: "Ortografía de la lengua española",
    badExample: "nino",
    goodExample: "niño",
    checks: [
      .terms { entry, _, findings in
        guard entry.known == .spanish, entry.isCurrentDesignation else { return }
        // The key has the same words, already in lower case.
        for (word, key) in zip(letterWords(of: entry.term.text), letterWords(of: entry.key)) {
          guard let stem = stem(of: key) else { continue }
          let right = stem.right + key.dropFirst(stem.bare.count)
          findings.report(
            "\(quoted(entry.term.text)) has n for ñ; write \(quoted(right))", at: entry.place,
            fix: .respelling(entry.place, word, as: right))
          break
        }
      }
    ])

  private static func stem(of key: Substring) -> (bare: String, right: String)? {
    // Most words begin with the first byte of none or few.
    guard let first = key.utf8.first, let stems = byFirstByte[first] else { return nil }
    return stems.first { key.utf8.starts(with: $0.bare.utf8) }
  }

  /// The beginnings of words that have ñ and are no other word without it: *ano* and *cana* are.
  private static let stems: [(bare: String, right: String)] = [
    "niño", "niña", "niñe", "daño", "dañi", "señor", "señal", "compañ", "acompañ", "español",
    "montañ", "engaño", "engaña", "mañan", "enseñ", "dueñ", "tamañ", "pequeñ", "cuñad", "extraño",
    "extraña", "contraseñ", "desempeñ", "cumpleañ", "otoñ",
  ].map { ($0.replacing("ñ", with: "n"), $0) }

  private static let byFirstByte = Dictionary(grouping: stems) { $0.bare.utf8.first ?? 0 }
}
