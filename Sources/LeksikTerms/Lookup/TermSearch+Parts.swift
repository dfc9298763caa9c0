import LeksikMatching

extension TermSearch {
  /// The longest query of which parts are tried, in words.
  private static let mostWords = 8

  /// The terms that are part of the query, *azil* in *mande azil*: the longer the part, the nearer.
  ///
  /// Only as many words are tried as anyone types to look a term up; texts are for recognition.
  func parts() throws(IndexFileError) -> [Candidate] {
    let words = query.split(whereSeparator: \.isWhitespace)
    guard (2...Self.mostWords).contains(words.count) else { return [] }
    var found: [Candidate] = []
    for count in (1..<words.count).reversed() {
      for start in 0...(words.count - count) {
        let part = words[start..<start + count].joined(separator: " ")
        for match in try keyed(part) {
          let isSound = match.reason == .sound
          found.append(
            Candidate(
              layer: match.layer, entry: match.entry, concept: match.concept, rank: match.rank,
              reason: isSound ? .sound : .word,
              distance: (words.count - count) * Self.strengths + match.place))
        }
      }
      if Set(found.map(\.concept)).count >= need { break }
    }
    return found
  }

  /// More than any place on the ladder of keys.
  private static let strengths = 256
}

extension TermSearch.Candidate {
  /// The place of a hit by keys on the whole ladder.
  fileprivate var place: Int {
    reason.rank * 16 + distance
  }
}
