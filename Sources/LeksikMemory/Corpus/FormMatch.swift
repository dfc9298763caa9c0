import LeksikText

/// When a word of a query and a word of a text count as the same word.
enum FormMatch {
  /// The rung on which two words meet, or `nil` when they do not.
  static func rung(
    _ query: MatchToken, _ text: MatchToken, _ profile: LanguageProfile
  ) -> KeyRung? {
    if (query.value ?? query.orthographyKey) == (text.value ?? text.orthographyKey) {
      return spellingRung(query, text)
    }
    return isInflected(query, text, profile) ? .inflection : nil
  }

  /// The strictest rung on which two spellings of one word meet.
  static func spellingRung(_ query: MatchToken, _ text: MatchToken) -> KeyRung {
    if query.text == text.text { return .exact }
    if query.plainText == text.plainText || query.caseKey == text.caseKey { return .case }
    return query.accentKey == text.accentKey ? .accent : .orthography
  }

  /// Whether two words are forms of one noun, adjective or verb.
  static func isInflected(
    _ query: MatchToken, _ text: MatchToken, _ profile: LanguageProfile
  ) -> Bool {
    guard query.kind == .word, text.kind == .word else { return false }
    switch profile.difference(query, text)?.kind {
    case .inflection, .person, .tense: return sharesLetters(query, text)
    default: return false
    }
  }

  /// Two pronouns differ in person too, but are no forms of one word.
  private static func sharesLetters(_ query: MatchToken, _ text: MatchToken) -> Bool {
    query.accentKey.utf8.first == text.accentKey.utf8.first
      && query.accentKey.utf8.count > 2 && text.accentKey.utf8.count > 2
  }
}
