import LeksikModel

extension Rule {
  /// A definition is in the language of its section.
  ///
  /// The little words of the three languages are counted; only a clear majority is reported.
  public static let ownLanguage = Rule(
    id: "L39", name: "own-language", severity: .error,
    summary: "A definition is in the language of its section.",
    badExample: "Persona que comete la trata de personas, under English",
    goodExample: "Person who commits trafficking in persons, under English"
  ) { set, findings in
    set.forEachDefinition { definition in
      guard let own = functionWords[definition.language.language] else { return }
      let words = letterWords(of: definition.text).map { $0.lowercased() }
      let mine = words.count(where: own.contains)
      for (language, others) in functionWords where language != definition.language.language {
        let count = words.count(where: others.contains)
        guard count >= 3, count > 2 * mine + 1 else { continue }
        findings.report(
          "the definition \(quoted(definition.text)) seems to be in another language "
            + "('\(language)'); move it there", at: definition.place)
        return
      }
    }
  }

  /// Words that only one of the languages has.
  private static let functionWords: [String: Set<String>] = [
    "es": ["que", "del", "los", "las", "una", "por", "para", "con", "como", "su", "el", "quien"],
    "en": ["the", "of", "and", "to", "who", "that", "with", "by", "which", "from", "or", "is"],
    "ht": ["yon", "ki", "pou", "nan", "ak", "moun", "yo", "oswa", "lè", "kote", "ap", "sou", "te"],
  ]
}
