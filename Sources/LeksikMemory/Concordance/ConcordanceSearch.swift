import LeksikMatching
import LeksikModel
import LeksikText

/// One query in one corpus.
///
/// A phrase is a few stretches of the suffix array; for words anywhere in a segment the rarest of them
/// leads, and only the places where it stands are looked at.
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
    guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty }) else { return ([], 0) }
    var found = mode == .phrase ? phraseRows() : rowsOfAll()
    found.sort { ($0.row, $0.rung) < ($1.row, $1.rung) }
    var last: UInt32?
    found.removeAll { hit in
      defer { last = hit.row }
      return hit.row == last
    }
    let best = found.count <= limit ? found : Self.first(limit, of: found)
    return (
      best.sorted { ($0.rung, $0.row) < ($1.rung, $1.row) }
        .map { (corpus.rows[Int($0.row)], $0.rung) },
      found.count
    )
  }

  /// The first ones by their rungs, of rows in their order.
  private static func first(_ limit: Int, of rows: [RowHit]) -> [RowHit] {
    var first: [RowHit] = []
    for rung in KeyRung.allCases where first.count < limit {
      first += rows.lazy.filter { $0.rung == rung }.prefix(limit - first.count)
    }
    return first
  }

  /// A row in which the query stands, and how well.
  private struct RowHit {
    let row: UInt32
    let rung: KeyRung
  }

  /// The rows of every place where the phrase stands; a row may come more than once.
  ///
  /// The words stand in one of a few classes each, and every run of classes is a stretch of the
  /// suffix array.
  private func phraseRows() -> [RowHit] {
    var hits: [RowHit] = []
    var run: [UInt32] = []
    let classes = words.indices.map { self.classes(of: $0).sorted() }
    func extend(_ word: Int) {
      for wordClass in classes[word] {
        run.append(wordClass)
        defer { run.removeLast() }
        let places = corpus.array.places(of: run[...])
        if places.isEmpty { continue }
        if word + 1 < classes.count {
          extend(word + 1)
          continue
        }
        for place in places {
          guard let rung = phraseRung(at: Int(place)) else { continue }
          hits.append(RowHit(row: UInt32(corpus.row(at: Int(place))), rung: rung))
        }
      }
    }
    extend(0)
    return hits
  }

  /// The rows in which all words stand, looked up where the rarest of them stands.
  private func rowsOfAll() -> [RowHit] {
    guard let lead = leadingWord else { return [] }
    var rows: [UInt32] = []
    for wordClass in classes(of: lead) {
      for place in corpus.array.places(of: [wordClass]) {
        rows.append(UInt32(corpus.row(at: Int(place))))
      }
    }
    rows.sort()
    var last: UInt32?
    return rows.compactMap { row in
      defer { last = row }
      guard row != last, let rung = rung(ofAllIn: Int(row)) else { return nil }
      return RowHit(row: row, rung: rung)
    }
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
    let written = corpus.forms[corpus.words(of: row)]
    for forms in words {
      var met: KeyRung?
      for form in written {
        if let its = forms[form] { met = min(met ?? its, its) }
      }
      guard let met else { return nil }
      rung = max(rung, met)
    }
    return rung
  }

  private func classes(of word: Int) -> Set<UInt32> {
    Set(words[word].keys.map(corpus.vocabulary.wordClass))
  }

  /// The word with the fewest places.
  private var leadingWord: Int? {
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
