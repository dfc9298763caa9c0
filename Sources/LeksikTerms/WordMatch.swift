import LeksikMatching

/// How the words of a query lie inside the words of a term.
enum WordMatch {
  /// Whether the query is a run of whole words inside the term, its last word perhaps unfinished.
  static func isInside(_ query: TermQuery, _ entry: TermEntry) -> Bool {
    entry.words.contains { word in
      word.lowerBound > 0 && entry.accentKey[word.lowerBound...].starts(with: query.accentKey)
    }
  }

  /// Whether every word of the query is a word of the term, in whatever order it was heard.
  static func holdsAllWords(_ query: TermQuery, _ entry: TermEntry) -> Bool {
    query.words.count > 1 && query.words.count <= entry.words.count
      && query.words.allSatisfy { word in
        entry.words.contains { query.accentKey[word] == entry.accentKey[$0] }
      }
  }

  /// The fewest edits that turn the query into the term, or into a run of its words; `nil` when it
  /// takes more than the length of the query allows.
  ///
  /// Words of up to three letters must be right, up to five may have one edit, longer ones two: in
  /// *pa*, *yo* or *fo* one letter makes another word.
  static func edits(_ query: TermQuery, _ entry: TermEntry) -> Int? {
    let allowed = allowedEdits(query.accentKey.count)
    guard allowed > 0 else { return nil }
    var fewest = EditDistance.damerau(query.accentKey[...], entry.accentKey[...], limit: allowed)
    if entry.words.count > query.words.count {
      for start in 0...(entry.words.count - query.words.count) {
        guard let run = runEdits(query, entry, from: start, allowed: allowed) else { continue }
        // A run inside a longer term answers after a whole term with the same number of edits.
        fewest = min(fewest ?? .max, run + 1)
      }
    }
    return fewest
  }

  /// The edits between each query word and the term's word at the same place of the run.
  private static func runEdits(
    _ query: TermQuery, _ entry: TermEntry, from start: Int, allowed: Int
  ) -> Int? {
    var total = 0
    for (offset, word) in query.words.enumerated() {
      let limit = min(allowed - total, allowedEdits(word.count))
      guard
        let edits = EditDistance.damerau(
          query.accentKey[word], entry.accentKey[entry.words[start + offset]], limit: limit)
      else { return nil }
      total += edits
    }
    return total
  }

  private static func allowedEdits(_ length: Int) -> Int {
    length <= 3 ? 0 : length <= 5 ? 1 : 2
  }
}
