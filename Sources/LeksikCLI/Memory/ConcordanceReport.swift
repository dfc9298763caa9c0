import Leksik

/// The answer of a concordance as JSON; the names are a contract.
struct ConcordanceReport: Encodable {
  let query: String
  /// The number of sentences that have the words, shown or not.
  let total: Int
  let hits: [Entry]

  struct Entry: Encodable {
    let unit: String
    let language: String
    let text: String
    /// Where the words stand in the text: pairs of UTF-8 offsets.
    let ranges: [[Int]]
    let reason: String
    /// The segments in the other languages.
    let others: [String: String]
  }

  init(query: String, answer: ConcordanceAnswer, limit: Int = .max) {
    self.query = query
    total = answer.total
    hits = answer.hits.prefix(limit).map { hit in
      Entry(
        unit: hit.unit.id, language: hit.segment.language.description, text: hit.segment.text,
        ranges: hit.ranges.map { [$0.lowerBound, $0.upperBound] }, reason: "\(hit.rung)",
        others: Dictionary(
          hit.others.map { ($0.language.description, $0.text) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}
