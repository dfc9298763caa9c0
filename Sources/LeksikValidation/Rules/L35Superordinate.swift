import LeksikModel

extension Rule {
  /// A definition begins with the wider concept, not with an article or a phrase of explanation.
  public static let superordinate = Rule(
    id: "L35", name: "superordinate", severity: .warning,
    summary: "A definition begins with the wider concept: no article, no is, means or when.",
    basis: "ISO 704, intensional definitions",
    badExample: "It is when a person is held without a charge.",
    goodExample: "Deprivation of liberty before a charge.",
    checks: [
      .definitions { definition, findings in
        let first = definition.firstWord
        guard openings[definition.language.language]?.contains(first) == true,
          // A noun in English: *means given by law to …*
          first != "means" || articles.contains(definition.opening(2).last ?? "")
        else { return }
        findings.report(
          "the definition \(quoted(definition.text)) begins with \(quoted(first)); begin with the "
            + "wider concept", at: definition.place)
      }
    ])

  private static let articles: Set<String> = ["a", "an", "the", "that", "when"]

  /// Creole definitions for lay readers may say *se lè*.
  private static let openings: [String: Set<String>] = [
    "en": ["a", "an", "the", "is", "are", "means", "when", "where", "it", "this", "refers"],
    "es": [
      "el", "la", "los", "las", "un", "una", "unos", "unas", "es", "son", "significa", "cuando",
      "se", "esto", "consiste",
    ],
    "ht": ["vle", "siyifi"],
  ]
}
