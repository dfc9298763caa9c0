/// The smallest piece the readers look at: a run of digits, a run of letters, or one mark.
///
/// Callers split text in different ways (`15-year-old` is one word or five, `US$20` one, two or
/// three). Cutting every word into atoms makes the readers independent of that.
struct NumericAtom: Sendable {
  enum Kind { case digits, word, mark }

  let kind: Kind
  /// Lower case, as the tables have it.
  let text: String
  /// As written: Roman numerals and the sign `G` of the gourde need their capitals.
  let original: String
  /// The position of the word it was cut from.
  let token: Int
  /// Whether it follows the atom before it without a word boundary or a space.
  let isGlued: Bool
  /// Whether only opening punctuation stands before it in its word.
  var startsToken = false
  /// Whether only closing punctuation stands after it in its word.
  var endsToken = false

  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  func isWord(in words: Set<String>) -> Bool { kind == .word && words.contains(text) }

  /// Its value when it is plain digits, at most nine of them.
  var plainDigits: Int? {
    kind == .digits && text.utf8.count <= 9 ? Int(text) : nil
  }
}
