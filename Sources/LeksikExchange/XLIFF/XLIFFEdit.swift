public import LeksikModel

/// What is to be put into one segment of an XLIFF document.
public struct XLIFFEdit: Sendable, Hashable {
  /// The new target; `nil` leaves it as it is.
  ///
  /// Its inline codes are those of the source: each comes out as it stands there. A code that the
  /// source does not have is left out.
  public var target: Segment?
  /// The state of the target, such as `"translated"`; `nil` leaves it as it is.
  public var state: String?
  /// Translations that a memory has found, best first.
  public var candidates: [Candidate]
  /// Terms that a glossary knows in the source; version 1.2 has no place for them.
  public var terms: [GlossaryTerm]

  /// A translation that a memory has found.
  public struct Candidate: Sendable, Hashable {
    /// The source of the memory.
    public var source: String
    /// Its translation.
    public var target: String
    /// How far the sources are alike.
    public var similarity: Similarity
    /// Where it comes from: the name of the memory and the id of the unit.
    public var origin: String

    /// A candidate.
    public init(source: String, target: String, similarity: Similarity, origin: String) {
      self.source = source
      self.target = target
      self.similarity = similarity
      self.origin = origin
    }
  }

  /// A term that a glossary knows.
  public struct GlossaryTerm: Sendable, Hashable {
    /// The term in the language of the source.
    public var term: String
    /// Its equivalents in the language of the target, the preferred one first.
    public var translations: [String]
    /// The definition of its concept, where there is one.
    public var definition: String?
    /// Where it comes from.
    public var origin: String

    /// A term with its translations.
    public init(
      term: String, translations: [String], definition: String? = nil, origin: String
    ) {
      self.term = term
      self.translations = translations
      self.definition = definition
      self.origin = origin
    }
  }

  /// An edit; what is left out stays as it is.
  public init(
    target: Segment? = nil, state: String? = nil, candidates: [Candidate] = [],
    terms: [GlossaryTerm] = []
  ) {
    self.target = target
    self.state = state
    self.candidates = candidates
    self.terms = terms
  }
}
