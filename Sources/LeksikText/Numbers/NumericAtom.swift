/// The smallest piece the readers look at: a run of digits, a run of letters, or one mark.
///
/// Callers split text in different ways (`15-year-old` is one word or five, `US$20` one, two or
/// three). Cutting every word into atoms makes the readers independent of that.
struct NumericAtom: Sendable, Equatable {
  enum Kind: UInt8 { case digits, word, mark }

  let kind: Kind
  /// Whether it follows the atom before it without a word boundary or a space.
  let isGlued: Bool
  /// Whether only opening punctuation stands before it in its word.
  var startsToken = false
  /// Whether only closing punctuation stands after it in its word.
  var endsToken = false
  /// The number of a word in the vocabulary of its language, in any case; 0 for all else.
  let word: UInt16
  /// A mark of one character; U+FFFF for others, and for what is no mark.
  let mark: Unicode.Scalar
  /// What a word of the vocabulary may do.
  let roles: NumericRoles
  /// Its bytes in the text.
  let range: Range<Int>
  /// The position of the word it was cut from.
  let token: Int

  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && self.mark == mark }

  func isWord(_ roles: NumericRoles) -> Bool { !self.roles.isDisjoint(with: roles) }

  static let noMark: Unicode.Scalar = "\u{FFFF}"
}
