import LeksikModel

extension Rule {
  /// A Spanish noun has its gender: without it nobody can put an article before it.
  public static let nounGender = Rule(
    id: "L10", name: "noun-gender", severity: .error,
    summary: "A Spanish noun has a gender; one form for both is 'common'.",
    basis: "grammaticalGender of ISO 12620",
    badExample: "testigo, without gender",
    goodExample: "testigo (common)"
  ) { entry in
    guard entry.known == .spanish, entry.isCurrentDesignation,
      entry.term.partOfSpeech == .noun, entry.term.gender == nil
    else { return nil }
    return "the noun \(quoted(entry.term.text)) has no gender; give masculine or feminine, or "
      + "common when one form serves both"
  }
}
