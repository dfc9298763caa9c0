public import LeksikModel
import LeksikText

/// Finds the concepts that answer a query typed in any language, on the strictest rung that holds.
///
/// ```swift
/// let terms = TermIndex(concepts: glossary.concepts)
/// for hit in terms.lookup("trata", limit: 7) {
///   print(hit.concept.preferredTerm(in: .haitianCreole)?.text ?? "—", hit.reason)
/// }
/// // trafik moun  exact
/// ```
///
/// - Complexity: building is O(terms × log terms). Rungs of keys cost O(log terms); prefix, word and
///   typo compare every term, and only when the stricter rungs have not given `limit` concepts.
public struct TermIndex: Sendable {
  /// The concepts that are searched.
  public let concepts: [Concept]
  let entries: [TermEntry]
  /// The languages of the terms; an entry names its own by its place here.
  let languages: [LanguageTag]
  let keys: TermKeyTable
  private let positions: [Concept.ID: Int]

  /// An index over `concepts`; where an id occurs twice, relations lead to the first.
  ///
  /// - Parameter keys: the keys of these concepts where they have been made before.
  public init(concepts: [Concept], keys: TermKeyTable? = nil) {
    self.concepts = concepts
    self.keys = keys ?? TermKeyTable(concepts: concepts)
    var entries: [TermEntry] = []
    var positions: [Concept.ID: Int] = [:]
    var languages: [LanguageTag] = []
    for (index, concept) in concepts.enumerated() {
      if positions[concept.id] == nil { positions[concept.id] = index }
      for (section, languageSection) in concept.sections.enumerated() {
        let tag = languageSection.language
        let language = languages.firstIndex(of: tag) ?? languages.count
        if language == languages.count { languages.append(tag) }
        for (term, text) in languageSection.terms.enumerated() {
          entries.append(
            TermEntry(
              concept: index, section: section, term: term, language: language, of: text, in: tag))
        }
      }
    }
    self.entries = entries
    self.positions = positions
    self.languages = languages
  }

  /// The concept with this id, or `nil`.
  public func concept(_ id: Concept.ID) -> Concept? { positions[id].map { concepts[$0] } }

  /// The concepts that answer `query`, the best first, each once with its best term.
  ///
  /// The order is total and the same everywhere: the rung, then on it the strength of the key or the
  /// number of edits, then
  /// preferred before admitted before proposed before obsolete, then the shorter term, then the term
  /// by its accentless key, then the concept's id. After all rungs come terms that are only a part of
  /// the query: *azil* for *mande azil*.
  ///
  /// - Parameters:
  ///   - query: what was typed or heard; blank ones and floods of combining marks find nothing.
  ///   - language: the language of the query, or `nil` for any.
  ///   - limit: how many concepts to return at most.
  /// - Precondition: `limit` is not negative.
  public func lookup(
    _ query: String, from language: LanguageTag? = nil, limit: Int = 7
  ) -> [TermHit] {
    precondition(limit >= 0, "a limit is not negative")
    guard StreamSafe.check(query) == nil else { return [] }
    var search = TermSearch(index: self, query: query, language: language)
    var hits: [TermHit] = []
    for reason in MatchReason.allCases where hits.count < limit {
      hits += search.next(reason).prefix(limit - hits.count).map(hit)
    }
    if hits.count < limit { hits += search.nextPartial().prefix(limit - hits.count).map(hit) }
    return hits
  }

  private func hit(_ found: TermSearch.Found) -> TermHit {
    let entry = entries[found.entry]
    let concept = concepts[entry.concept]
    let section = concept.sections[entry.section]
    let term = section.terms[entry.term]
    return TermHit(
      concept: concept, term: term, language: section.language, reason: found.reason,
      distance: found.distance, warnings: warnings(for: term, in: section.language, of: concept))
  }

  private func warnings(
    for term: Term, in language: LanguageTag, of concept: Concept
  ) -> [TermWarning] {
    var warnings: [TermWarning] = []
    if term.status?.isObsolete == true {
      warnings.append(.obsolete(term, use: concept.preferredTerm(in: language)))
    }
    for relation in concept.relations where relation.kind == .confusableWith {
      guard let other = self.concept(relation.target) else { continue }
      warnings.append(.confusable(with: other, note: relation.note))
    }
    for section in concept.sections {
      guard let best = concept.preferredTerm(in: section.language), best.status == .proposed
      else { continue }
      warnings.append(.proposed(best, language: section.language))
    }
    return warnings
  }
}
