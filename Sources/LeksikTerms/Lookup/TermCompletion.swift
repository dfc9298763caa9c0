public import LeksikModel

/// A term that may be what is being typed.
public struct TermCompletion: Sendable, Hashable {
  /// The term as it is written.
  public let text: String
  /// The language of the term.
  public let language: LanguageTag
  /// The status of the term; an obsolete one is offered after all others, to lead to the right one.
  public let status: Term.Status?
  /// The title of the glossary; empty when the concept is of none.
  public let glossary: String
  /// The number of the concept, by which the source finds it.
  public let concept: Int
  /// Whether the term begins with what was typed, or has a word that does.
  public let reason: MatchReason
  /// What of the text was typed, as ranges of UTF-8 offsets.
  public let highlights: [Range<Int>]
}
