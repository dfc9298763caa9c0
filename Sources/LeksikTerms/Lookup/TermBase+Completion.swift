import LeksikMatching
import LeksikText

extension TermBase {
  /// The terms that may be what is being typed, the best first, each concept once.
  ///
  /// Terms that begin with the letters come first, then those in which another word does; each in the
  /// order of a lookup. Accents need not be typed.
  ///
  /// ```swift
  /// terms.completions(of: "traf").map(\.text)  // ["trafik moun", …]
  /// ```
  ///
  /// One call takes microseconds; in a cancelled task it returns nothing.
  ///
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(log terms + `limit` × log terms).
  public func completions(
    of typed: String, where filter: TermFilter = TermFilter(), limit: Int = 10
  ) throws(Source.Failure) -> [TermCompletion] {
    precondition(limit >= 0, "a limit is not negative")
    guard limit > 0, StreamSafe.check(typed) == nil else { return [] }
    let typed = typed.trimmed
    let ranking = ranking(filter, onlyNamed: !filter.glossaries.isEmpty && !filter.fallsThrough)
    return try searching { () throws(IndexFileError) in
      var search = TermSearch(typed, in: layers, filter: filter, ranking: ranking, limit: limit)
      try search.complete()
      var completions: [TermCompletion] = []
      completions.reserveCapacity(search.matches.count)
      for match in search.matches {
        let tables = layers[match.layer].tables
        let attributes = try tables.attributes(of: match.entry)
        let text = String(decoding: try tables.text(match.entry), as: UTF8.self)
        completions.append(
          TermCompletion(
            text: text, language: attributes.language, status: attributes.status,
            glossary: attributes.glossary, concept: Int(match.concept), reason: match.reason,
            highlights: Highlight.ranges(
              of: search.folded(for: attributes.language), in: text, attributes.language,
              match.reason, match.distance)))
      }
      return completions
    }
  }
}
