import LeksikMemory
import LeksikModel
import LeksikText

/// The concordance by its definition: every segment is looked at word by word.
enum NaiveConcordance {
  struct Hit {
    var id: String
    var rung: KeyRung
    var ranges: [Range<Int>]
  }

  static func hits(
    of query: String, in units: [TranslationUnit], _ language: LanguageTag,
    _ mode: ConcordanceMode
  ) -> [Hit] {
    let profile = LanguageProfile.profile(for: language)
    let words = self.words(query, profile)
    guard !words.isEmpty else { return [] }
    var hits: [Hit] = []
    for unit in units {
      guard let segment = unit.segment(in: language) else { continue }
      let tokens = self.words(segment.text, profile)
      let rungs = words.map { word in tokens.map { rung(word, $0, profile) } }
      var best: [KeyRung] = []
      var ranges: [Range<Int>] = []
      switch mode {
      case .phrase:
        for start in tokens.indices where start + words.count <= tokens.count {
          let met = words.indices.map { rungs[$0][start + $0] }
          guard !met.contains(nil) else { continue }
          best.append(met.compactMap { $0 }.max() ?? .exact)
          ranges.append(
            tokens[start].range.lowerBound..<tokens[start + words.count - 1].range.upperBound)
        }
      case .all:
        let met = rungs.map { $0.compactMap { $0 }.min() }
        guard !met.contains(nil) else { continue }
        best = [met.compactMap { $0 }.max() ?? .exact]
        ranges = tokens.indices.filter { index in rungs.contains { $0[index] != nil } }
          .map { tokens[$0].range }
      }
      if let rung = best.min() {
        hits.append(Hit(id: unit.id, rung: rung, ranges: joined(ranges)))
      }
    }
    return hits.sorted {
      ($0.rung, $0.id) < ($1.rung, $1.id)
    }
  }

  private static func words(_ text: String, _ profile: LanguageProfile) -> [MatchToken] {
    profile.tokens(of: text).filter { $0.kind != .punctuation }
  }

  private static func rung(
    _ query: MatchToken, _ text: MatchToken, _ profile: LanguageProfile
  ) -> KeyRung? {
    if query.text == text.text { return .exact }
    if query.caseKey == text.caseKey { return .case }
    if query.accentKey == text.accentKey { return .accent }
    if (query.value ?? query.orthographyKey) == (text.value ?? text.orthographyKey) {
      return .orthography
    }
    let alone = [query, text].map { profile.tokens(of: $0.text)[0] }
    switch profile.difference(alone[0], alone[1])?.kind {
    case .inflection, .person, .tense: return .inflection
    default: return nil
    }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
