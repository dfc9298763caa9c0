import LeksikMatching
import LeksikModel
import LeksikText

/// One query in one corpus.
///
/// The rarest word of the query leads: only the places where it stands are looked at.
struct ConcordanceSearch {
  private let corpus: Corpus
  private let mode: ConcordanceMode
  /// For each word of the query, the forms that meet it and the rung on which they do.
  private let words: [[UInt32: KeyRung]]

  init(_ query: String, in corpus: Corpus, mode: ConcordanceMode, isInflected: Bool) {
    self.corpus = corpus
    self.mode = mode
    words = Corpus.words(of: query, corpus.profile).map {
      corpus.vocabulary.forms(of: $0, isInflected: isInflected)
    }
  }

  /// The first `limit` rows of the answer, and how many rows there are.
  func rows(limit: Int) -> (rows: [(row: CorpusRow, rung: KeyRung)], total: Int) {
    guard let lead = leadingWord else { return ([], 0) }
    var best = [KeyRung?](repeating: nil, count: corpus.rows.count)
    var isSeen = [Bool](repeating: false, count: mode == .all ? corpus.rows.count : 0)
    for wordClass in classes(of: lead) {
      for place in corpus.array.places(of: [wordClass]) {
        switch mode {
        case .phrase:
          guard let rung = phraseRung(at: Int(place) - lead) else { continue }
          let row = corpus.row(at: Int(place))
          best[row] = min(best[row] ?? rung, rung)
        case .all:
          let row = corpus.row(at: Int(place))
          if isSeen[row] { continue }
          isSeen[row] = true
          best[row] = rung(ofAllIn: row)
        }
      }
    }
    var found: [(row: CorpusRow, rung: KeyRung)] = []
    for rung in KeyRung.allCases where found.count < limit {
      for (row, itsRung) in best.enumerated() where itsRung == rung && found.count < limit {
        found.append((corpus.rows[row], rung))
      }
    }
    return (found, best.count { $0 != nil })
  }

  /// Where the words of the query stand in a row, as UTF-8 offsets, from left to right.
  func ranges(in row: CorpusRow) -> [Range<Int>] {
    let tokens = Corpus.words(of: row.segment.text, corpus.profile)
    let forms = tokens.map { corpus.vocabulary.form(of: $0) }
    switch mode {
    case .all:
      let ranges = zip(tokens, forms).filter { _, form in
        form.map { form in words.contains { $0[form] != nil } } ?? false
      }.map(\.0.range)
      return Self.merged(ranges)
    case .phrase:
      guard forms.count >= words.count else { return [] }
      var ranges: [Range<Int>] = []
      for start in 0...forms.count - words.count
      where words.indices.allSatisfy({ word in
        forms[start + word].map { words[word][$0] != nil } ?? false
      }) {
        let last = tokens[start + words.count - 1]
        ranges.append(tokens[start].range.lowerBound..<last.range.upperBound)
      }
      return Self.merged(ranges)
    }
  }

  /// The rung of the phrase that begins at a place; `nil` when it does not stand there.
  private func phraseRung(at start: Int) -> KeyRung? {
    guard start >= 0, start + words.count <= corpus.forms.count else { return nil }
    var rung = KeyRung.exact
    for (offset, forms) in words.enumerated() {
      guard let met = forms[corpus.forms[start + offset]] else { return nil }
      rung = max(rung, met)
    }
    return rung
  }

  /// The rung of all words of the query in a row; `nil` when one is missing.
  private func rung(ofAllIn row: Int) -> KeyRung? {
    var rung = KeyRung.exact
    for forms in words {
      guard let met = corpus.forms[corpus.words(of: row)].compactMap({ forms[$0] }).min()
      else { return nil }
      rung = max(rung, met)
    }
    return rung
  }

  private func classes(of word: Int) -> Set<UInt32> {
    Set(words[word].keys.map(corpus.vocabulary.wordClass))
  }

  /// The word with the fewest places; `nil` when there is no word, or one that is nowhere.
  private var leadingWord: Int? {
    guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    let counts = words.indices.map { word in
      classes(of: word).reduce(0) { $0 + corpus.array.places(of: [$1]).count }
    }
    return counts.indices.min { (counts[$0], $0) < (counts[$1], $1) }
  }

  /// Ranges from left to right, joined where they overlap.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
