import LeksikModel

extension [Rule] {
  /// Every rule for legal glossaries and memories in Spanish, Haitian Creole and English.
  public static let legal: [Rule] =
    concepts + terms + spanish + creole + definitions + law + memories

  /// The rules that any glossary must hold to, whatever its languages and house style.
  public static let minimal: [Rule] = [
    .onePreferredTerm, .deprecatedNotCurrent, .cleanSpaces, .normalizedText, .rightLetters,
    .relationTargets, .validityInOrder, .unitTranslated, .oneUnitID,
  ]

  /// The rule with an id or a name: `"L03"` or `"one-preferred-term"`.
  ///
  /// ```swift
  /// [Rule].legal["L03"]?.summary  // "A language has at most one preferred term for a concept, …"
  /// ```
  public subscript(_ idOrName: String) -> Rule? {
    first { $0.id == idOrName || $0.name == idOrName }
  }

  /// Entries as wholes: doublettes, statuses, fields, relations, sources.
  private static let concepts: [Rule] = [
    .oneConceptOneEntry, .noNearDuplicates, .onePreferredTerm, .pivotTerm(in: .english),
    .explicitGaps(in: [.spanish, .haitianCreole, .english]), .deprecatedNotCurrent,
    .deprecatedElsewhere, .subjectField(in: Rule.legalSubjectFields), .homographTold,
    .relationTargets, .sourced, .shortNotes, .easilyMistaken, .replacement, .sameEquivalent,
    .warnsBothWays,
  ]

  /// Terms of any language.
  private static let terms: [Rule] = [
    .lemmaForm, .noGenderNotation, .nounGender, .partOfSpeech, .bareTerm, .pluralMarked, .capitals,
    .fullForm, .cleanSpaces, .normalizedText, .rightLetters, .oneApostrophe, .foundByItsOwnText,
    .respectful,
  ]

  private static let spanish: [Rule] = [.spanishAccents, .enye, .falseFriends, .regional]

  private static let creole: [Rule] = [
    .creoleLetters, .creoleRW, .creoleJoints, .creoleAccents, .noAcute, .frenchEndings,
    .oneSpelling, .machineCreole, .sourcedReliability,
  ]

  private static let definitions: [Rule] = [
    .defined(in: [.spanish, .english]), .notCircular, .superordinate, .notNegative, .noOpenList,
    .oneDefinition, .ownLanguage,
  ]

  private static let law: [Rule] = [
    .knownInstrument, .lawInForce, .articleExists, .regionOfLaw, .validityInOrder,
  ]

  private static let memories: [Rule] = [
    .unitTranslated, .oneUnitID, .numbersAgree, .oneTranslation, .creoleSegment, .cleanSegment,
    .negationAgrees,
  ]
}
