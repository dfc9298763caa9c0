/// A unit of thought, whatever it is called: its terms in every language, and what binds them.
///
/// ```swift
/// let concept = Concept(
///   id: "TIP-001", subjectField: "trafficking in persons",
///   sections: [
///     LanguageSection(
///       language: .spanish, terms: [Term("trata de personas", status: .preferred)]),
///     LanguageSection(
///       language: .haitianCreole, terms: [Term("trafik moun", status: .preferred)]),
///   ])
/// concept.preferredTerm(in: .haitianCreole)?.text  // "trafik moun"
/// ```
///
/// Source: `conceptEntry` of ISO 30042:2019 (TBX); ISO 704 for what a concept is.
public struct Concept: Sendable, Hashable {
  /// A stable name that is unique over all glossaries: `"TIP-001"`.
  public typealias ID = String

  /// The stable name.
  public var id: ID
  /// The subject field, spelt as in the glossary's closed list.
  public var subjectField: String?
  /// The regions in whose law or practice it exists, ISO 3166-1: `["DO", "HT", "US"]`.
  public var regions: [String]
  /// The laws it comes from.
  public var citations: [Citation]
  /// Links to other concepts.
  public var relations: [Relation]
  /// Where its terms were found.
  public var sources: [String]
  /// Remarks for whoever uses it.
  public var notes: [String]
  /// What it has in each language, in the order of the glossary.
  public var sections: [LanguageSection]

  /// A concept; everything but its id may be left out.
  public init(
    id: ID, subjectField: String? = nil, regions: [String] = [], citations: [Citation] = [],
    relations: [Relation] = [], sources: [String] = [], notes: [String] = [],
    sections: [LanguageSection] = []
  ) {
    self.id = id
    self.subjectField = subjectField
    self.regions = regions
    self.citations = citations
    self.relations = relations
    self.sources = sources
    self.notes = notes
    self.sections = sections
  }
}

extension Concept {
  /// The section in `language`, or in the nearest language that the concept has.
  ///
  /// ```swift
  /// concept.section(in: LanguageTag("es-DO")!)?.language.description  // "es"
  /// ```
  public func section(in language: LanguageTag) -> LanguageSection? {
    sectionIndex(in: language).map { sections[$0] }
  }

  private func sectionIndex(in language: LanguageTag) -> Int? {
    // A language resolves to itself first, which is where most searches end.
    for index in sections.indices where sections[index].language == language { return index }
    let resolved = language.resolved(among: sections.map(\.language))
    return resolved.flatMap { found in sections.firstIndex { $0.language == found } }
  }

  /// The terms in `language`, the ones to use first; each status keeps the glossary's order.
  public func terms(in language: LanguageTag) -> [Term] {
    let terms = section(in: language)?.terms ?? []
    // A term without a status stands with the admitted ones.
    func rank(_ term: Term) -> Int { (term.status ?? .admitted).rank }
    return terms.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  /// The term to use in `language`: the preferred one, else the best that is not obsolete.
  public func preferredTerm(in language: LanguageTag) -> Term? {
    preferredTermIndices(in: language).map { sections[$0.section].terms[$0.term] }
  }

  /// Where ``preferredTerm(in:)`` stands: its section and its place there.
  package func preferredTermIndices(in language: LanguageTag) -> (section: Int, term: Int)? {
    guard let section = sectionIndex(in: language) else { return nil }
    var best: (rank: Int, index: Int)?
    // By index: a copy of a term has a dozen parts to retain.
    for index in sections[section].terms.indices {
      let status = sections[section].terms[index].status ?? .admitted
      if status.isObsolete { continue }
      let rank = status.rank
      if best.map({ rank < $0.rank }) ?? true { best = (rank, index) }
    }
    return best.map { (section, $0.index) }
  }
}
