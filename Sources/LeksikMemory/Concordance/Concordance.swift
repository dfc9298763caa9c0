public import LeksikModel
import LeksikText

/// Every place where words stand in a memory, on either side, with what they were translated by.
///
/// Case, accents, spelling conventions and inflected forms are folded to find, and never to rank: the
/// words as typed come first. Numbers are found whatever they are written like.
///
/// ```swift
/// let concordance = Concordance(units: memory.units)
/// let answer = concordance.search("victima", in: .spanish, mode: .phrase, limit: 20)
/// answer.hits.first?.segment.text  // "La víctima declaró."
/// answer.hits.first?.ranges        // [3..<11]
/// answer.total                     // 37
/// ```
public struct Concordance: Sendable {
  private let corpora: [Corpus]

  /// A concordance over all languages of `units`.
  ///
  /// - Complexity: O(length of the text).
  public init(units: [TranslationUnit]) {
    var rows: [LanguageTag: [CorpusRow]] = [:]
    for unit in units {
      for segment in unit.segments {
        rows[segment.language.base, default: []].append(CorpusRow(unit: unit, segment: segment))
      }
    }
    corpora = rows.sorted { $0.key < $1.key }.map { language, rows in
      Corpus(rows, profile: .profile(for: language))
    }
  }

  /// The segments in which the words of `query` stand.
  ///
  /// - Parameters:
  ///   - query: words; their punctuation is ignored.
  ///   - language: the language of the segments; `nil` searches every language of the memory.
  ///   - isInflected: whether other forms of a noun, an adjective or a verb count.
  ///   - limit: the most hits to give; the others are counted.
  /// - Precondition: `limit` is not negative.
  /// - Complexity: O(places of the rarest word of the query) look-ups of words.
  public func search(
    _ query: String, in language: LanguageTag? = nil, mode: ConcordanceMode = .phrase,
    isInflected: Bool = true, limit: Int
  ) -> ConcordanceAnswer {
    precondition(limit >= 0, "a limit is not negative")
    var hits: [(order: (KeyRung, CorpusRow), hit: ConcordanceHit)] = []
    var total = 0
    for corpus in corpora where language.map({ $0.base == corpus.profile.language }) ?? true {
      let search = ConcordanceSearch(
        query, in: corpus, mode: mode, isInflected: isInflected)
      let found = search.rows(limit: limit)
      total += found.total
      hits += found.rows.map { row in
        let hit = ConcordanceHit(
          unit: row.row.unit, segment: row.row.segment, ranges: search.ranges(in: row.row),
          rung: row.rung)
        return ((row.rung, row.row), hit)
      }
    }
    hits.sort {
      $0.order.0 != $1.order.0
        ? $0.order.0 < $1.order.0 : CorpusRow.precedes($0.order.1, $1.order.1)
    }
    return ConcordanceAnswer(hits: hits.prefix(limit).map(\.hit), total: total)
  }
}
