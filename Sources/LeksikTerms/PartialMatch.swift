import LeksikText

/// A term that equals some neighbouring words of a query, and how much of the query it leaves.
struct PartialMatch {
  /// The longest query of which parts are tried, in words.
  static let mostWords = 8

  /// The tier on which the term and those words are equal.
  let tier: KeyTier
  /// How many words of the query are left over.
  let left: Int

  /// What to report: a word, or a sound where those words only sound alike.
  var reason: MatchReason { tier.rung == .sound ? .sound : .word }

  /// The more words are left over, the farther; then by the tier.
  var distance: Int { left * KeyTier.allCases.count + tier.rawValue }
}
