import LeksikMatching
import LeksikModel
import LeksikText

/// One lookup on its way down the ladder: each rung adds the concepts no stricter rung has found.
struct TermSearch {
  /// A term that answers the query.
  struct Found {
    let entry: Int
    let reason: MatchReason
    /// How far it is from the query among those of its reason: the strength of a key, or edits.
    let distance: Int
  }

  private let index: TermIndex
  /// The query as each language of the index folds it; `nil` where that language is not asked.
  private let queries: [TermQuery?]
  /// The terms that share a key with the query, with the strongest tier on which they do.
  private let keyed: [Int: KeyTier]
  private var answered: [Bool]

  init(index: TermIndex, query: String, language: LanguageTag?) {
    self.index = index
    queries = index.languages.map { tag in
      guard language.map({ $0.language == tag.language }) ?? true else { return nil }
      let folded = TermQuery(query, in: tag)
      return folded.words.isEmpty ? nil : folded
    }
    keyed = Self.keyed(query, in: index, asked: queries.map { $0 != nil })
    answered = Array(repeating: false, count: index.concepts.count)
  }

  /// The concepts that `reason` adds, the best first.
  mutating func next(_ reason: MatchReason) -> [Found] {
    var best: [Int: Found] = [:]
    func add(_ position: Int, distance: Int) {
      let found = Found(entry: position, reason: reason, distance: distance)
      let concept = index.entries[position].concept
      if let other = best[concept], !precedes(found, other) { return }
      best[concept] = found
    }
    if let rung = reason.rung {
      for (position, tier) in keyed
      where tier.rung == rung && !answered[index.entries[position].concept] {
        add(position, distance: tier.strength)
      }
    } else {
      for position in index.entries.indices where !answered[index.entries[position].concept] {
        let entry = index.entries[position]
        guard let query = queries[entry.language], let distance = distance(query, entry, reason)
        else { continue }
        add(position, distance: distance)
      }
    }
    for concept in best.keys { answered[concept] = true }
    return best.values.sorted(by: precedes)
  }

  /// The terms that share a key with the query in a language that is asked.
  private static func keyed(
    _ query: String, in index: TermIndex, asked: [Bool]
  ) -> [Int: KeyTier] {
    var keyed: [Int: KeyTier] = [:]
    for (language, tag) in index.languages.enumerated() where asked[language] {
      for key in TermKeys.queryKeys(of: query, in: tag) {
        for place in index.keys.places(of: key.key)
        where index.entries[place].language == language {
          keyed[place] = min(keyed[place] ?? key.tier, key.tier)
        }
      }
    }
    return keyed
  }

  /// How far a term is from the query on a rung without keys, or `nil` when it is not on it.
  private func distance(_ query: TermQuery, _ entry: TermEntry, _ reason: MatchReason) -> Int? {
    switch reason {
    case .prefix: entry.accentKey.starts(with: query.accentKey) ? 0 : nil
    case .word: WordMatch.isInside(query, entry) ? 0 : nil
    case .typo: WordMatch.edits(query, entry)
    case .exact, .case, .accent, .orthography, .inflection, .sound: nil
    }
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

extension MatchReason {
  /// The rung of keys that gives this reason; `nil` where the terms are compared one by one.
  fileprivate var rung: KeyRung? {
    switch self {
    case .exact: .exact
    case .case: .case
    case .accent: .accent
    case .orthography: .orthography
    case .inflection: .inflection
    case .sound: .sound
    case .prefix, .word, .typo: nil
    }
  }
}
