import LeksikMatching

/// The words of a query, compared one by one with runs of words of terms.
struct WordRun {
  private let patterns: [LetterPattern]
  private let limits: [Int]
  private let allowed: Int

  init(_ query: TermQuery, allowed: Int) {
    patterns = query.words.map { LetterPattern(TermQuery.letters(Array(query.key[$0]))) }
    limits = patterns.map { TermQuery.allowedEdits($0.letters.count) }
    self.allowed = allowed
  }

  /// The fewest edits between the query and a run of words of a term that has more words; `nil` when
  /// it takes more than the words allow.
  func edits(in key: UnsafeBufferPointer<UInt8>) -> Int? {
    best(in: key)?.edits
  }

  /// The same, with the first run that takes so few.
  func best(in key: UnsafeBufferPointer<UInt8>) -> (edits: Int, bytes: Range<Int>)? {
    let words = TermQuery.words(of: key)
    guard words.count > patterns.count, !patterns.isEmpty else { return nil }
    var fewest: (edits: Int, bytes: Range<Int>)?
    for start in 0...(words.count - patterns.count) {
      var total = 0
      for (offset, pattern) in patterns.enumerated() {
        let word = TermQuery.letters(UnsafeBufferPointer(rebasing: key[words[start + offset]]))
        guard
          let edits = pattern.distance(to: word, limit: min(allowed - total, limits[offset]))
        else {
          total = .max
          break
        }
        total += edits
      }
      if total < fewest?.edits ?? .max {
        let end = words[start + patterns.count - 1].upperBound
        fewest = (total, words[start].lowerBound..<end)
      }
    }
    return fewest
  }
}
