import LeksikMatching
public import LeksikModel
import LeksikText

extension MemoryIndex {
  /// Every place where words stand in the memory: what ``Concordance/search(_:in:mode:isInflected:limit:)``
  /// finds over all its units in the order of their ordinals, reading only those that may have them.
  ///
  /// ```swift
  /// let answer = try memory.concordance("víctima", in: .spanish, limit: 20)
  /// answer.hits.first?.segment.text  // "La víctima declaró."
  /// ```
  ///
  /// - Throws: ``IndexFileError`` when the index on disk is damaged, and what the source of the units
  ///   throws.
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(distinct words of the memory), and reading every unit that has the words.
  public func concordance(
    _ query: String, in language: LanguageTag? = nil, mode: ConcordanceMode = .phrase,
    isInflected: Bool = true, limit: Int
  ) throws -> ConcordanceAnswer {
    let units = try units { side in
      guard language.map({ $0.base == side.language }) ?? true else { return nil }
      let words = Corpus.words(of: query, side.profile)
      guard !words.isEmpty else { return nil }
      let search = WordRows(side)
      return isInflected ? try search.rowsOfForms(ofAll: words) : try search.rows(ofAll: words)
    }
    return Concordance(units: units).search(
      query, in: language, mode: mode, isInflected: isInflected, limit: limit)
  }

  /// The stretches of a query that the memory has: what
  /// ``FragmentSearch/cover(of:minimumWords:limit:placeLimit:)`` finds over all its units in the order
  /// of their ordinals, reading only those that may have one.
  ///
  /// ```swift
  /// let cover = try memory.cover(
  ///   of: "Tiene derecho a un abogado y a un intérprete.", from: .spanish, to: .haitianCreole)
  /// cover.fragments[0].text  // "derecho a un abogado"
  /// ```
  ///
  /// - Throws: ``IndexFileError`` when the index on disk is damaged, and what the source of the units
  ///   throws.
  /// - Precondition: `minimumWords` is positive, the limits are not negative.
  /// - Complexity: O(words of the query × units of the memory / 64), and reading every unit that has
  ///   `minimumWords` neighbouring words of the query.
  public func cover(
    of query: String, from source: LanguageTag, to target: LanguageTag?, minimumWords: Int = 3,
    limit: Int = 20, placeLimit: Int = 3
  ) throws -> FragmentCover {
    precondition(minimumWords > 0 && limit >= 0 && placeLimit >= 0, "a limit is not negative")
    let units = try units { side in
      guard side.language == source.base else { return nil }
      let words = Corpus.words(of: query, side.profile)
      let search = WordRows(side)
      var rows = RowSet(count: side.index.rowCount)
      for window in Self.windows(of: words, minimumWords: minimumWords) {
        rows.formUnion(try search.rows(ofAll: words[window]))
      }
      return rows
    }
    return FragmentSearch(units: units, from: source, to: target).cover(
      of: query, minimumWords: minimumWords, limit: limit, placeLimit: placeLimit)
  }

  /// The shortest stretches that are long enough for a fragment: any fragment has one of them.
  private static func windows(of words: [MatchToken], minimumWords: Int) -> [Range<Int>] {
    let counted = words.indices.filter { !words[$0].isDeterminer }
    guard counted.count >= minimumWords else { return [] }
    return (0...counted.count - minimumWords).map {
      counted[$0]..<counted[$0 + minimumWords - 1] + 1
    }
  }
}
