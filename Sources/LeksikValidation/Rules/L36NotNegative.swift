import LeksikModel

extension Rule {
  /// A definition says what a concept is, not what it is not.
  ///
  /// Where absence is what the concept means (*stateless*, *undocumented*), a note says so.
  public static let notNegative = Rule(
    id: "L36", name: "not-negative", severity: .note,
    summary: "A definition does not begin with a negation.",
    basis: "ISO 704, negative definitions",
    badExample: "Not a citizen.",
    goodExample: "National of another State.",
    checks: [
      .definitions { definition, findings in
        guard negations[definition.language.language]?.contains(definition.firstWord) == true
        else { return }
        findings.report(
          "the definition \(quoted(definition.text)) says what the concept is not; say what it is",
          at: definition.place)
      }
    ])

  private static let negations: [String: Set<String>] = [
    "en": ["not", "no", "non", "without"], "es": ["no", "sin"], "ht": ["pa", "san"],
  ]
}
