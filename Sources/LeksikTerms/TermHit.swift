public import LeksikModel

/// A concept that answers a query, with the term that matched and what must be known before use.
public struct TermHit: Sendable, Hashable {
  /// The concept, with its terms in every language.
  public let concept: Concept
  /// The term that matched the query best.
  public let term: Term
  /// The language of that term.
  public let language: LanguageTag
  /// Why it matched.
  public let reason: MatchReason
  /// For a typo, the number of edits; otherwise 0.
  public let distance: Int
  /// What a person must know: false friends, terms not to be used, terms nobody has confirmed.
  public let warnings: [TermWarning]
}
