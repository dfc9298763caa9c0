import LeksikMatching
import LeksikModel
import LeksikText

/// One lookup on its way down the ladder: each rung adds the concepts no stricter rung has found.
struct TermSearch {
  let layers: [TermLayer]
  let ranking: TermRanking
  let limit: Int
  let query: String
  /// The query as Spanish folds it, and as the others do; one where the two are the same.
  let folded: [TermQuery]
  /// The answers so far, the best first.
  private(set) var matches: [TermMatch] = []
  /// The concepts that have answered.
  private var answered: Set<UInt32> = []
  private let languages: [LanguageTag]

  init(
    _ query: String, in layers: [TermLayer], filter: TermFilter, ranking: TermRanking, limit: Int
  ) {
    self.query = query
    self.layers = layers
    self.ranking = ranking
    self.limit = limit
    folded = Self.folded(query)
    languages = filter.languages
  }

  /// The same search for another query, with nothing found yet.
  init(_ query: String, like other: TermSearch) {
    self.query = query
    layers = other.layers
    ranking = other.ranking
    limit = other.limit
    folded = Self.folded(query)
    languages = other.languages
  }

  private static func folded(_ query: String) -> [TermQuery] {
    let spanish = TermQuery(query, in: .spanish)
    let other = TermQuery(query, in: .english)
    return spanish.key == other.key ? [spanish] : [spanish, other]
  }

  /// The query as a language folds it.
  func folded(for language: LanguageTag) -> TermQuery {
    language.language == "es" ? folded[0] : folded[folded.count - 1]
  }

  /// The languages of a layer that are asked, by their numbers.
  func asked(_ layer: TermLayer) -> [Int] {
    layer.tables.languages.indices.filter { index in
      let tag = layer.tables.languages[index].tag
      return languages.isEmpty || languages.contains { $0.language == tag.language }
    }
  }

  /// How many more concepts are wanted.
  var need: Int { limit - matches.count }

  /// Walks down the ladder until there are enough answers, or the task is cancelled.
  mutating func run() throws(IndexFileError) {
    guard limit > 0, folded.contains(where: { !$0.words.isEmpty }) else { return }
    // What is far longer than every term is not one of them, in whatever spelling.
    let longest = layers.lazy.map(\.tables.longestKey).max() ?? 0
    if folded[0].key.count <= 4 * longest + 64 {
      let keyed = try keyed()
      for reason in MatchReason.allCases where need > 0 {
        if Task.isCancelled { return }
        switch reason {
        case .exact, .case, .accent, .orthography, .inflection, .sound:
          take(keyed.filter { $0.reason == reason })
        case .prefix: take(try prefixed())
        case .word: take(try worded())
        case .typo: take(try mistyped())
        }
      }
    }
    if matches.isEmpty, !Task.isCancelled { take(try parts()) }
  }

  /// Finds only what may be being typed: prefixes of terms, then of words.
  mutating func complete() throws(IndexFileError) {
    guard limit > 0, folded.contains(where: { !$0.words.isEmpty }), !Task.isCancelled else {
      return
    }
    take(try prefixed())
    if need > 0 { take(try worded()) }
  }

  /// Adds the best candidates of one rung, each concept once.
  private mutating func take(_ candidates: [Candidate]) {
    guard !candidates.isEmpty else { return }
    for candidate in candidates.sorted(by: precedes) {
      guard need > 0 else { return }
      guard answered.insert(candidate.concept).inserted else { continue }
      matches.append(
        TermMatch(
          layer: candidate.layer, entry: Int(candidate.entry), concept: candidate.concept,
          reason: candidate.reason, distance: candidate.distance))
    }
  }

  /// A term on a rung.
  struct Candidate {
    let layer: Int
    let entry: UInt32
    let concept: UInt32
    let rank: UInt32
    let reason: MatchReason
    /// How far it is from the query among those of its reason.
    let distance: Int
  }

  /// The term as a candidate, unless the filter, a layer in front or an earlier answer rules it out.
  func candidate(
    _ layer: Int, _ entry: UInt32, _ reason: MatchReason, _ distance: Int
  ) throws(IndexFileError) -> Candidate? {
    let record = try layers[layer].tables.entries.value(Int(entry))
    let ranks = ranking.ranks[layer]
    guard Int(record.attributes) < ranks.count else { return nil }
    let rank = ranks[Int(record.attributes)]
    guard rank != TermRanking.excluded, !answered.contains(record.concept),
      !layers[layer].hidden.contains(record.concept)
    else { return nil }
    return Candidate(
      layer: layer, entry: entry, concept: record.concept, rank: rank, reason: reason,
      distance: distance)
  }

  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if ranking.isNatural { return left.entry < right.entry }
    if left.rank != right.rank { return left.rank < right.rank }
    if left.layer == right.layer { return left.entry < right.entry }
    return isBefore(left, right)
  }

  /// The order of terms of two layers, which their numbers do not tell.
  private func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    func text(_ candidate: Candidate) -> (text: String, length: Int) {
      let tables = layers[candidate.layer].tables
      // Both parts were read, and so checked, when the candidate was found.
      guard let text = try? tables.text(Int(candidate.entry)),
        let key = try? tables.key(Int(candidate.entry))
      else { return ("", 0) }
      return (
        String(decoding: text, as: UTF8.self), key.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      )
    }
    let (first, second) = (text(left), text(right))
    if first.length != second.length { return first.length < second.length }
    let order = Collator(.spanish).compare(first.text, second.text)
    if order != 0 { return order < 0 }
    return (left.concept, left.layer) < (right.concept, right.layer)
  }
}
