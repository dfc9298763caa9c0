public import LeksikModel

extension Rule {
  /// Every concept has a term to use in the pivot language, through which all others are reached.
  public static func pivotTerm(in language: LanguageTag) -> Rule {
    Rule(
      id: "L04", name: "pivot-term", severity: .error,
      summary: "Every concept has a term in the pivot language, \(language.name).",
      badExample: "only 'trata de personas'",
      goodExample: "'trata de personas' and 'trafficking in persons'"
    ) { set, findings in
      for entry in set.concepts where !entry.concept.hasTerm(in: language) {
        findings.report(
          "there is no term in \(language.name), the language all others are reached through; "
            + "add one", at: entry.place)
      }
    }
  }
}

extension Concept {
  /// Whether there is a term in a language, in whatever region, that is neither blank nor obsolete.
  func hasTerm(in language: LanguageTag) -> Bool {
    sections.contains { section in
      section.language.language == language.language
        && section.terms.contains { term in
          term.status?.isObsolete != true && term.text.utf8.contains { $0 > 0x20 }
        }
    }
  }
}
