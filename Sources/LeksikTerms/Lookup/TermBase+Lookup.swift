import LeksikMatching
public import LeksikModel
import LeksikText

extension TermBase {
  /// The concepts that answer `query`, the best first, each once with its best term.
  ///
  /// The order is total and the same everywhere: the rung, on it the strength of the key or the number
  /// of edits, then preferred before admitted before proposed before obsolete, then the glossary, then
  /// the shorter term, then the order of a dictionary, then the concept's id. When nothing answers the
  /// whole query, terms that are a part of it do, *azil* for *mande azil*, or that have all of its four
  /// or more words but one.
  ///
  /// Obsolete terms are found and carry a warning with the term to use. In a cancelled task the search
  /// stops at the next rung and returns what it has.
  ///
  /// ```swift
  /// terms.lookup("trafico ilicito").first?.concept.id  // "SOM-001"
  /// ```
  ///
  /// - Parameters:
  ///   - query: what was typed or heard; blank ones and floods of combining marks find nothing.
  ///   - filter: which terms may answer, and which glossaries first.
  ///   - limit: how many concepts to return at most.
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(log terms) on the rungs of keys, prefixes and words; typos scan eight bytes for
  ///   each term that is as long as the query to within two letters.
  public func lookup(
    _ query: String, where filter: TermFilter, limit: Int = 7
  ) throws(Source.Failure) -> [TermHit] {
    precondition(limit >= 0, "a limit is not negative")
    guard StreamSafe.check(query) == nil else { return [] }
    let query = query.trimmed
    var matches: [TermMatch] = []
    if !filter.glossaries.isEmpty {
      matches = try search(query, filter, onlyNamed: true, limit)
      if !filter.fallsThrough || matches.contains(where: { $0.reason <= .inflection }) {
        return try hits(matches, for: query)
      }
    }
    matches = try search(query, filter, onlyNamed: false, limit)
    return try hits(matches, for: query)
  }

  /// The concepts that answer `query` in one language, or in any.
  public func lookup(
    _ query: String, from language: LanguageTag? = nil, limit: Int = 7
  ) throws(Source.Failure) -> [TermHit] {
    try lookup(query, where: TermFilter(languages: language.map { [$0] } ?? []), limit: limit)
  }

  private func search(
    _ query: String, _ filter: TermFilter, onlyNamed: Bool, _ limit: Int
  ) throws(Source.Failure) -> [TermMatch] {
    let ranking = ranking(filter, onlyNamed: onlyNamed)
    return try searching { () throws(IndexFileError) in
      var search = TermSearch(query, in: layers, filter: filter, ranking: ranking, limit: limit)
      try search.run()
      return search.matches
    }
  }

  func ranking(_ filter: TermFilter, onlyNamed: Bool) -> TermRanking {
    var rest = filter
    rest.languages = []
    // Languages are told apart by the part of the index that is searched.
    return rest == TermFilter()
      ? plainRanking : TermRanking(layers, filter: rest, onlyNamed: onlyNamed)
  }

  private func hits(
    _ matches: [TermMatch], for query: String
  ) throws(Source.Failure) -> [TermHit] {
    var hits: [TermHit] = []
    hits.reserveCapacity(matches.count)
    for match in matches {
      guard let found = try resolved(match.layer, match.entry, match.concept) else { continue }
      let folded = TermQuery(query, in: found.language)
      hits.append(
        TermHit(
          concept: found.concept, term: found.term, language: found.language,
          glossary: found.glossary, reason: match.reason, distance: match.distance,
          highlights: Highlight.ranges(
            of: folded, in: found.term.text, found.language, match.reason, match.distance),
          warnings: try warnings(for: found.term, in: found.language, of: found.concept)))
    }
    return hits
  }

  /// A term of the index with its concept; `nil` when the source has lost it.
  func resolved(
    _ layer: Int, _ entry: Int, _ number: UInt32
  ) throws(Source.Failure) -> (
    concept: Concept, term: Term, language: LanguageTag, glossary: String
  )? {
    let tables = layers[layer].tables
    let (record, attributes) = try searching { () throws(IndexFileError) in
      (try tables.entries.value(entry), try tables.attributes(of: entry))
    }
    guard let concept = try source.concept(numbered: Int(number)),
      concept.sections.indices.contains(record.section),
      concept.sections[record.section].terms.indices.contains(record.term)
    else { return nil }
    let section = concept.sections[record.section]
    return (concept, section.terms[record.term], section.language, attributes.glossary)
  }

  /// What must be known before a term is used.
  func warnings(
    for term: Term, in language: LanguageTag, of concept: Concept
  ) throws(Source.Failure) -> [TermWarning] {
    var warnings: [TermWarning] = []
    if term.status?.isObsolete == true {
      warnings.append(.obsolete(term, use: concept.preferredTerm(in: language)))
    }
    for relation in concept.relations where relation.kind == .confusableWith {
      guard let other = try source.concept(relation.target) else { continue }
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

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return first == startIndex && last == index(before: endIndex)
      ? self : String(self[first...last])
  }
}
