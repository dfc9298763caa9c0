public import LeksikModel

extension Rule {
  /// Every concept has a term to use in the pivot language, through which all others are reached.
  public static func pivotTerm(in language: LanguageTag) -> Rule {
    Rule(
      id: "L04", name: "pivot-term", severity: .error,
      summary: "Every concept has a term in the pivot language, \(language.name).",
      badExample: "only 'trata de personas'",
      goodExample: "'trata de personas' and 'trafficking in persons'",
      checks: [
        .concepts { entry, _, findings in
          if entry.concept.hasTerm(in: language) { return }
          findings.report(
            "there is no term in \(language.name), the language all others are reached through; "
              + "add one", at: entry.place)
        }
      ])
  }
}

extension Concept {
  /// Whether there is a term in a language, in whatever region, that is neither blank nor obsolete.
  func hasTerm(in language: LanguageTag) -> Bool {
    // By index: copies of sections and terms have many parts to retain.
    for index in sections.indices where sections[index].language.language == language.language {
      for number in sections[index].terms.indices
      where sections[index].terms[number].status?.isObsolete != true
        && sections[index].terms[number].text.utf8.contains(where: { $0 > 0x20 })
      {
        return true
      }
    }
    return false
  }
}
