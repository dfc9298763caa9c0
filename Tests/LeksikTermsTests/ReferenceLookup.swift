import LeksikMatching
import LeksikModel
import LeksikTerms
import LeksikText

/// Lookup as slow and obvious as can be: every term is compared with the query on every rung.
///
/// This defines what the index must answer, in which order.
struct ReferenceLookup {
  struct Answer: Hashable {
    let concept: String
    let term: String
    let reason: MatchReason
    let distance: Int
  }

  private struct Entry {
    let concept: Int
    let id: String
    let language: LanguageTag
    let term: Term
    let glossary: Int
    let place: Int
    let keys: Set<TermKey>
    let folded: Folded
  }

  /// A text without case and accents, and its words.
  struct Folded {
    let key: [UInt32]
    let words: [Range<Int>]

    init(_ text: String, in language: LanguageTag) {
      let fold = Folding.accentFolded(text, keepingEnye: language.language == "es")
      key = fold.unicodeScalars.map(\.value)
      var words: [Range<Int>] = []
      var start = 0
      for end in 0...key.count where end == key.count || [0x20, 0x2D, 0x27].contains(key[end]) {
        if start < end { words.append(start..<end) }
        start = end + 1
      }
      self.words = words
    }

    func contents() -> [ArraySlice<UInt32>] { words.map { key[$0] } }
  }

  /// The query as one language reads it.
  private struct Query {
    let keys: [QueryKey]
    let folded: Folded

    init(_ text: String, in language: LanguageTag) {
      keys = TermKeys.queryKeys(of: text, in: language)
      folded = Folded(text, in: language)
    }
  }

  private var entries: [Entry] = []

  init(_ groups: [(origin: TermOrigin, concepts: [Concept])]) {
    var number = 0
    for (glossary, group) in groups.enumerated() {
      for concept in group.concepts {
        for section in concept.sections {
          for term in section.terms {
            entries.append(
              Entry(
                concept: number, id: concept.id, language: section.language, term: term,
                glossary: glossary, place: entries.count,
                keys: Set(TermKeys.indexKeys(of: term.text, in: section.language)),
                folded: Folded(term.text, in: section.language)))
          }
        }
        number += 1
      }
    }
  }

  /// What a completion answers: prefixes of terms, then words.
  func completions(of query: String, limit: Int) -> [Answer] {
    lookup(query, limit: limit, on: [.prefix, .word])
  }

  func lookup(
    _ query: String, limit: Int, on rungs: [MatchReason] = MatchReason.allCases
  ) -> [Answer] {
    var answered: Set<Int> = []
    var answers: [Answer] = []
    var queries: [LanguageTag: Query] = [:]
    for entry in entries where queries[entry.language] == nil {
      queries[entry.language] = Query(query, in: entry.language)
    }
    for reason in rungs {
      let found = entries.compactMap { entry in
        queries[entry.language].flatMap { distance($0, entry, reason) }
          .map { (entry: entry, distance: $0) }
      }
      for (entry, distance) in found.sorted(by: precedes)
      where answered.insert(entry.concept).inserted {
        answers.append(
          Answer(concept: entry.id, term: entry.term.text, reason: reason, distance: distance))
      }
    }
    return Array(answers.prefix(limit))
  }

  private func precedes(
    _ left: (entry: Entry, distance: Int), _ right: (entry: Entry, distance: Int)
  ) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    let (first, second) = (left.entry, right.entry)
    let ranks = ((first.term.status ?? .admitted).rank, (second.term.status ?? .admitted).rank)
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    if first.glossary != second.glossary { return first.glossary < second.glossary }
    if first.folded.key.count != second.folded.key.count {
      return first.folded.key.count < second.folded.key.count
    }
    let order = Collator(.spanish).compare(first.term.text, second.term.text)
    if order != 0 { return order < 0 }
    return first.id == second.id ? first.place < second.place : first.id < second.id
  }

  private func distance(_ asked: Query, _ entry: Entry, _ reason: MatchReason) -> Int? {
    let query = asked.folded
    guard !query.words.isEmpty else { return nil }
    switch reason {
    case .exact, .case, .accent, .orthography, .inflection, .sound:
      let tier = asked.keys
        .filter { entry.keys.contains($0.key) && $0.tier.rung.reason == reason }
        .map(\.tier).min()
      return tier?.strength
    case .prefix: return entry.folded.key.starts(with: query.key) ? 0 : nil
    case .word:
      let term = entry.folded
      if term.words.contains(where: {
        $0.lowerBound > 0 && term.key[$0.lowerBound...].starts(with: query.key)
      }) {
        return 0
      }
      let holdsAll = query.contents().allSatisfy { term.contents().contains($0) }
      return query.words.count > 1 && query.words.count <= term.words.count && holdsAll ? 1 : nil
    case .typo: return edits(query, entry.folded)
    }
  }

  private func edits(_ query: Folded, _ term: Folded) -> Int? {
    let allowed = Self.allowedEdits(query.key.count)
    guard allowed > 0 else { return nil }
    var fewest = EditDistance.damerau(query.key, term.key, limit: allowed)
    guard term.words.count > query.words.count else { return fewest }
    for start in 0...(term.words.count - query.words.count) {
      var total: Int? = 0
      for (offset, word) in query.contents().enumerated() {
        let limit = min(allowed - (total ?? 0), Self.allowedEdits(word.count))
        let edits = EditDistance.damerau(
          word, term.key[term.words[start + offset]], limit: max(0, limit))
        total = edits.flatMap { edits in total.map { $0 + edits } }
        if total == nil { break }
      }
      if let total { fewest = min(fewest ?? .max, total + 1) }
    }
    return fewest
  }

  private static func allowedEdits(_ letters: Int) -> Int {
    letters <= 3 ? 0 : letters <= 5 ? 1 : 2
  }
}

extension KeyRung {
  /// The reason that a hit on the rung gives.
  var reason: MatchReason {
    switch self {
    case .exact: .exact
    case .case: .case
    case .accent: .accent
    case .orthography: .orthography
    case .inflection: .inflection
    case .sound: .sound
    }
  }
}
