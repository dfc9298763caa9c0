import LeksikModel

extension [Rule] {
  /// Every rule for legal glossaries in Spanish, Haitian Creole and English.
  public static let legal: [Rule] = [
    .oneConceptOneEntry, .noNearDuplicates, .onePreferredTerm, .pivotTerm(in: .english),
    .explicitGaps(in: [.spanish, .haitianCreole, .english]), .deprecatedNotCurrent,
    .deprecatedElsewhere, .lemmaForm, .noGenderNotation, .nounGender, .partOfSpeech, .bareTerm,
    .cleanSpaces, .normalizedText, .relationTargets,
  ]

  /// The rules that any glossary must hold to, whatever its languages and house style.
  public static let minimal: [Rule] = [
    .onePreferredTerm, .deprecatedNotCurrent, .cleanSpaces, .normalizedText, .relationTargets,
  ]

  /// The rule with an id or a name: `"L03"` or `"one-preferred-term"`.
  ///
  /// ```swift
  /// [Rule].legal["L03"]?.summary  // "A language has at most one preferred term for a concept, …"
  /// ```
  public subscript(_ idOrName: String) -> Rule? {
    first { $0.id == idOrName || $0.name == idOrName }
  }
}
