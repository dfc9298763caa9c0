import LeksikText

/// When a word of a query and a word of a text count as the same word.
///
/// Words are taken alone: what a sentence makes of them (a noun, a verb) does not matter for finding
/// them.
enum FormMatch {
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
    guard let beginning = beginning(of: query), beginning == self.beginning(of: text) else {
      return false
    }
    switch profile.difference(query, text)?.kind {
    case .inflection, .person, .tense: return true
    default: return false
    }
  }

  /// What all forms of a word begin with; `nil` for what has no forms that are worth looking for.
  ///
  /// Pronouns and particles differ in person and tense too, but are no forms of one word. The few
  /// verbs whose forms begin in different ways (*ir, fue*) are not joined.
  static func beginning(of token: MatchToken) -> String? {
    guard token.kind == .word, token.accentKey.utf8.count > 3 else { return nil }
    return String(token.accentKey.prefix(3))
  }

  /// The word as it is read when it stands alone.
  static func alone(_ token: MatchToken, _ profile: LanguageProfile) -> MatchToken {
    let tokens = profile.tokens(of: token.text)
    return tokens.count == 1 ? tokens[0] : token
  }
}
