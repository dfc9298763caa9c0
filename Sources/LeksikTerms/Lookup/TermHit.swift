public import LeksikModel

/// A concept that answers a query, with the term that matched and what must be known before use.
public struct TermHit: Sendable, Hashable {
  /// The concept, with its terms in every language.
  public let concept: Concept
  /// The term that matched the query best.
  public let term: Term
  /// The language of that term.
  public let language: LanguageTag
  /// The title of the glossary that the concept is of; empty when it is of none.
  public let glossary: String
  /// Why it matched.
  public let reason: MatchReason
  /// How far the term is from the query among those of its reason, 0 the nearest: for a typo, the
  /// number of edits, and one more where they are in a part of the term.
  public let distance: Int
  /// What of `term.text` matched, as ranges of UTF-8 offsets that cut no character in two.
  public let highlights: [Range<Int>]
  /// What a person must know: false friends, terms not to be used, terms nobody has confirmed.
  public let warnings: [TermWarning]

  /// The term to say instead, where the one that matched is deprecated or superseded.
  public var replacement: Term? {
    for case .obsolete(_, let use) in warnings { return use }
    return nil
  }
}
