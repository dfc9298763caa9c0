import LeksikMatching
import LeksikModel
import LeksikText

/// One lookup on its way down the ladder: each rung adds the concepts no stricter rung has found.
struct TermSearch {
  /// A term that answers the query.
  struct Found {
    let entry: Int
    let reason: MatchReason
    let distance: Int
  }

  private let index: TermIndex
  /// The query as each language of the index folds it; `nil` where that language is not asked.
  private let queries: [TermQuery?]
  private var answered: [Bool]

  init(index: TermIndex, query: String, language: LanguageTag?) {
    self.index = index
    queries = index.languages.map { tag in
      guard language.map({ $0.language == tag.language }) ?? true else { return nil }
      let folded = TermQuery(query, in: tag)
      return folded.words.isEmpty ? nil : folded
    }
    answered = Array(repeating: false, count: index.concepts.count)
  }

  /// The concepts that `reason` adds, the best first.
  mutating func next(_ reason: MatchReason) -> [Found] {
    var best: [Int: Found] = [:]
    for position in index.entries.indices where !answered[index.entries[position].concept] {
      let entry = index.entries[position]
      guard let query = queries[entry.language], let distance = distance(query, entry, reason)
      else { continue }
      let found = Found(entry: position, reason: reason, distance: distance)
      if let other = best[entry.concept], !precedes(found, other) { continue }
      best[entry.concept] = found
    }
    for concept in best.keys { answered[concept] = true }
    return best.values.sorted(by: precedes)
  }

  /// How far a term is from the query on one rung, or `nil` when it is not on it.
  private func distance(_ query: TermQuery, _ entry: TermEntry, _ reason: MatchReason) -> Int? {
    switch reason {
    case .exact:
      entry.caseKey == query.caseKey && Normalization.nfc(term(entry)) == query.text ? 0 : nil
    case .case: entry.caseKey == query.caseKey ? 0 : nil
    case .accent: entry.accentKey == query.accentKey ? 0 : nil
    case .prefix: entry.accentKey.starts(with: query.accentKey) ? 0 : nil
    case .word: WordMatch.isInside(query, entry) ? 0 : nil
    case .typo: WordMatch.edits(query, entry)
    case .orthography, .inflection, .sound: nil
    }
  }

  private func term(_ entry: TermEntry) -> String {
    index.concepts[entry.concept].sections[entry.section].terms[entry.term].text
  }

  private func precedes(_ left: Found, _ right: Found) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    let (first, second) = (index.entries[left.entry], index.entries[right.entry])
    if first.rank != second.rank { return first.rank < second.rank }
    if first.accentKey != second.accentKey {
      return first.accentKey.lexicographicallyPrecedes(second.accentKey)
    }
    let ids = (index.concepts[first.concept].id, index.concepts[second.concept].id)
    return ids.0 == ids.1 ? left.entry < right.entry : ids.0 < ids.1
  }
}
