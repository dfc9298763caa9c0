import LeksikModel

extension Rule {
  /// A definition is in the language of its section.
  ///
  /// The little words of the three languages are counted; only a clear majority is reported.
  public static let ownLanguage = Rule(
    id: "L39", name: "own-language", severity: .error,
    summary: "A definition is in the language of its section.",
    badExample: "Persona que comete la trata de personas, under English",
    goodExample: "Person who commits trafficking in persons, under English",
    checks: [
      .definitions { definition, findings in
        let languages = functionWords.languages
        guard let own = languages.firstIndex(of: definition.language.language) else { return }
        let counts = functionWords.counts(in: definition.folded)
        let other = languages.indices.first {
          $0 != own && counts[$0] >= 3 && counts[$0] > 2 * counts[own] + 1
        }
        guard let other else { return }
        findings.report(
          "the definition \(quoted(definition.text)) seems to be in another language "
            + "('\(languages[other])'); move it there", at: definition.place)
      }
    ])

  /// Words that only one of the languages has.
  private static let functionWords = FunctionWords([
    ("es", "que del los las una por para con como su el quien"),
    ("en", "the of and to who that with by which from or is"),
    ("ht", "yon ki pou nan ak moun yo oswa lè kote ap sou te"),
  ])
}
