/// Which element of the glossaries a finding is about: a glossary, a concept, a section or a term.
///
/// Elements are named by their indices from the outside in, as `SourceMap` names them.
public struct Place: Sendable, Hashable {
  /// The index of the glossary among those validated together.
  public let glossary: Int
  /// The index of the concept, or `nil` for the glossary as a whole.
  public let concept: Int?
  /// The index of the language section, or `nil` for the concept as a whole.
  public let section: Int?
  /// The index of the term in its section, or `nil` for the section as a whole.
  public let term: Int?

  /// The glossary at an index.
  public init(glossary: Int) {
    self.init(glossary: glossary, concept: nil, section: nil, term: nil)
  }

  /// A concept of a glossary.
  public init(glossary: Int, concept: Int) {
    self.init(glossary: glossary, concept: concept, section: nil, term: nil)
  }

  private init(glossary: Int, concept: Int?, section: Int?, term: Int?) {
    self.glossary = glossary
    self.concept = concept
    self.section = section
    self.term = term
  }

  /// The language section at `index` of this concept.
  public func section(_ index: Int) -> Place {
    Place(glossary: glossary, concept: concept, section: index, term: nil)
  }

  /// The term at `index` of this section.
  public func term(_ index: Int) -> Place {
    Place(glossary: glossary, concept: concept, section: section, term: index)
  }
}
