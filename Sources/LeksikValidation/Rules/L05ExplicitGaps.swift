public import LeksikModel

extension Rule {
  /// A concept that lacks an equivalent in a required language says so.
  ///
  /// The gap is explicit when the language has a section of equivalence `none`, or a paraphrase.
  public static func explicitGaps(in languages: [LanguageTag]) -> Rule {
    Rule(
      id: "L05", name: "explicit-gaps", severity: .warning,
      summary: "A concept without an equivalent in "
        + "\(languages.map(\.name).joined(separator: ", ")) says that there is none.",
      basis: "ISO 704",
      badExample: "no Haitian Creole section",
      goodExample: "a Haitian Creole section of equivalence 'none' with a paraphrase",
      checks: [
        .concepts { entry, _, findings in
          for language in languages where !entry.concept.hasTerm(in: language) {
            let isExplicit = entry.concept.sections.contains {
              $0.language.language == language.language
                && $0.equivalence == EquivalenceDegree.none
            }
            if isExplicit { continue }
            findings.report(
              "\(language.name) is missing; add a term, or a section of equivalence 'none' with a "
                + "paraphrase", at: entry.place)
          }
        }
      ])
  }
}
