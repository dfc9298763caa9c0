/// Why a term was found: the strictest rung of the ladder on which query and term are equal.
///
/// The order of the cases is the order of the answers.
public enum MatchReason: String, Sendable, Hashable, CaseIterable {
  /// The same text.
  case exact
  /// The same but for capitals.
  case `case`
  /// The same but for accents; Spanish ñ is a letter, not an accent.
  case accent
  /// The same word in another spelling, or joined and split in another way.
  case orthography
  /// Another form of the same word: plural, feminine, a verb form.
  case inflection
  /// The term begins with the query.
  case prefix
  /// The query is a word inside the term.
  case word
  /// At most two letters added, dropped, changed or swapped.
  case typo
  /// It sounds alike.
  case sound
}

extension MatchReason: Comparable {
  /// Stricter reasons come first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The place in that order, from 0.
  var rank: Int {
    switch self {
    case .exact: 0
    case .case: 1
    case .accent: 2
    case .orthography: 3
    case .inflection: 4
    case .prefix: 5
    case .word: 6
    case .typo: 7
    case .sound: 8
    }
  }
}
