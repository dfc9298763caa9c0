/// All a concept has in one language: its terms, definitions and notes.
///
/// Source: `langSec` of ISO 30042:2019 (TBX).
public struct LanguageSection: Sendable, Hashable {
  /// The language of the terms, definitions and notes.
  public var language: LanguageTag
  /// How far the terms cover the concept; `nil` when nobody has judged it.
  public var equivalence: EquivalenceDegree?
  /// Definitions, the main one first.
  public var definitions: [Definition]
  /// Remarks that hold for every term of the section.
  public var notes: [String]
  /// The terms in the order of the glossary.
  public var terms: [Term]

  /// A section with its terms.
  public init(
    language: LanguageTag, equivalence: EquivalenceDegree? = nil, definitions: [Definition] = [],
    notes: [String] = [], terms: [Term] = []
  ) {
    self.language = language
    self.equivalence = equivalence
    self.definitions = definitions
    self.notes = notes
    self.terms = terms
  }
}
