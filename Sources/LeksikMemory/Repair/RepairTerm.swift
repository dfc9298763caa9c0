public import LeksikModel

/// A glossary term where it stands in a text, and what it is called in the other language.
///
/// The caller finds terms, with whatever glossaries it has; a repair only needs these facts.
public struct RepairTerm: Sendable, Hashable {
  /// Where the term stands in the text, as UTF-8 offsets.
  public let range: Range<Int>
  /// The concept; terms of one concept say the same.
  public let concept: Concept.ID
  /// The terms of the concept in the language of the target, the one to use first.
  public let equivalents: [Term]

  /// A term at a place.
  public init(range: Range<Int>, concept: Concept.ID, equivalents: [Term]) {
    self.range = range
    self.concept = concept
    self.equivalents = equivalents
  }

  /// Finds the terms of a text in `language`, from left to right and none overlapping another, with
  /// their equivalents in `target`.
  ///
  /// Only what is certain: a place that may be several concepts, or that is an inflected form of a
  /// term, is left out.
  public typealias Finder<Failure: Error> =
    (_ text: String, _ language: LanguageTag, _ target: LanguageTag) throws(Failure) -> [RepairTerm]
}
