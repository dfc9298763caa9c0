public import LeksikModel

/// A place of a text where a term stands, with every concept it may mean.
public struct TermOccurrence: Sendable, Hashable {
  /// A term that the place may be.
  public struct Reading: Sendable, Hashable {
    /// The concept, with its terms in every language.
    public let concept: Concept
    /// The term as the glossary has it.
    public let term: Term
    /// The language of the term.
    public let language: LanguageTag
    /// The title of the glossary; empty when the concept is of none.
    public let glossary: String
    /// How the place differs from the term, from exact to inflection.
    public let reason: MatchReason
    /// What a person must know: false friends, terms not to be used, terms nobody has confirmed.
    public let warnings: [TermWarning]
  }

  /// The bytes, as UTF-8 offsets into the text.
  public let range: Range<Int>
  /// What the place may mean, the likeliest first; homographs are all here.
  public let readings: [Reading]
  /// Whether the place lies inside a longer one.
  public let isNested: Bool

  /// Whether the place can only be a deprecated or superseded term.
  public var isObsolete: Bool {
    readings.allSatisfy { $0.term.status?.isObsolete == true }
  }
}
