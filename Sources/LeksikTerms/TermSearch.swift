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
  /// The terms that share a key with some of the query's words, the more words the better.
  private let partial: [Int: PartialMatch]
  private var answered: [Bool]

  init(index: TermIndex, query: String, language: LanguageTag?) {
    self.index = index
    queries = index.languages.map { tag in
      guard language.map({ $0.language == tag.language }) ?? true else { return nil }
      let folded = TermQuery(query, in: tag)
      return folded.words.isEmpty ? nil : folded
    }
    let asked = queries.map { $0 != nil }
    keyed = Self.keyed(query, in: index, asked: asked)
    partial = Self.partial(query, in: index, asked: asked)
    answered = Array(repeating: false, count: index.concepts.count)
  }

  /// The concepts that a rung adds, the best first.
  mutating func next(_ reason: MatchReason) -> [Found] {
    var best = BestOfConcept(index: index)
    if let rung = reason.rung {
      for (position, tier) in keyed where tier.rung == rung && isOpen(position) {
        best.add(Found(entry: position, reason: reason, distance: tier.strength))
      }
    } else {
      for position in index.entries.indices where isOpen(position) {
        let entry = index.entries[position]
        guard let query = queries[entry.language], let distance = distance(query, entry, reason)
        else { continue }
        best.add(Found(entry: position, reason: reason, distance: distance))
      }
    }
    return take(best)
  }

  /// The concepts that answer a part of the query, once no rung answers the whole of it.
  mutating func nextPartial() -> [Found] {
    var best = BestOfConcept(index: index)
    for (position, match) in partial where isOpen(position) {
      best.add(Found(entry: position, reason: match.reason, distance: match.distance))
    }
    return take(best)
  }

  private func isOpen(_ position: Int) -> Bool { !answered[index.entries[position].concept] }

  private mutating func take(_ best: BestOfConcept) -> [Found] {
    for concept in best.found.keys { answered[concept] = true }
    return best.sorted
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

  /// The terms that are part of the query: *azil* in *mande azil*.
  ///
  /// Only as many words are tried as anyone types to look a term up; texts are for recognition.
  private static func partial(
    _ query: String, in index: TermIndex, asked: [Bool]
  ) -> [Int: PartialMatch] {
    let words = query.split(whereSeparator: \.isWhitespace)
    guard (2...PartialMatch.mostWords).contains(words.count) else { return [:] }
    var found: [Int: PartialMatch] = [:]
    for count in (1..<words.count).reversed() {
      for start in 0...(words.count - count) {
        let part = words[start..<start + count].joined(separator: " ")
        for (place, tier) in keyed(part, in: index, asked: asked) where found[place] == nil {
          found[place] = PartialMatch(tier: tier, left: words.count - count)
        }
      }
    }
    return found
  }

  /// How far a term is from the query on a rung without keys, or `nil` when it is not on it.
  private func distance(_ query: TermQuery, _ entry: TermEntry, _ reason: MatchReason) -> Int? {
    switch reason {
    case .prefix: entry.accentKey.starts(with: query.accentKey) ? 0 : nil
    case .word:
      WordMatch.isInside(query, entry) ? 0 : WordMatch.holdsAllWords(query, entry) ? 1 : nil
    case .typo: WordMatch.edits(query, entry)
    case .exact, .case, .accent, .orthography, .inflection, .sound: nil
    }
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
