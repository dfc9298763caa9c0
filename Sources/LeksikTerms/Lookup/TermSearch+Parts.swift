import LeksikMatching

extension TermSearch {
  /// The longest query of which parts are tried, in words.
  private static let mostWords = 8

  /// The terms that are part of the query, *azil* in *mande azil*: the longer the part, the nearer.
  ///
  /// After the longest come terms that have all words of the query but one, *dwa pou rete an silans*
  /// for *dwa pou fe silans*. What only sounds like a word of up to three letters is no part: *pay* of
  /// *pou*.
  ///
  /// Only as many words are tried as anyone types to look a term up; texts are for recognition.
  func parts() throws(IndexFileError) -> [Candidate] {
    let words = query.split(whereSeparator: \.isWhitespace)
    guard (2...Self.mostWords).contains(words.count) else { return [] }
    var found: [Candidate] = []
    for count in (1..<words.count).reversed() {
      for start in 0...(words.count - count) {
        let part = words[start..<start + count].joined(separator: " ")
        let isShort = part.count <= Self.shortWord
        for match in try keyed(part) {
          let isSound = match.reason == .sound
          if isSound, isShort { continue }
          found.append(
            Candidate(
              layer: match.layer, entry: match.entry, concept: match.concept, rank: match.rank,
              reason: isSound ? .sound : .word,
              distance: (words.count - count) * Self.strengths + match.place))
        }
      }
      if count == words.count - 1 { found += try allButOne(of: words) }
      if Set(found.map(\.concept)).count >= need { break }
    }
    return found
  }

  /// The terms that have all words but one, wherever they stand; of four words or more, so that what
  /// is left says something.
  private func allButOne(of words: [Substring]) throws(IndexFileError) -> [Candidate] {
    guard words.count >= Self.fewestWords else { return [] }
    var found: [Candidate] = []
    for left in words.indices {
      var rest = words
      rest.remove(at: left)
      guard rest.contains(where: { $0.count > Self.shortWord }) else { continue }
      let search = TermSearch(rest.joined(separator: " "), like: self)
      for match in try search.prefixed() + search.worded() {
        found.append(
          Candidate(
            layer: match.layer, entry: match.entry, concept: match.concept, rank: match.rank,
            reason: .word, distance: 2 * Self.strengths - 2 + match.distance))
      }
    }
    return found
  }

  /// The shortest query of which all words but one are a sign of the term.
  private static let fewestWords = 4
  /// How many letters a word has that says little by its sound.
  private static let shortWord = 3

  /// More than any place on the ladder of keys.
  private static let strengths = 256
}

extension TermSearch.Candidate {
  /// The place of a hit by keys on the whole ladder.
  fileprivate var place: Int {
    reason.rank * 16 + distance
  }
}
