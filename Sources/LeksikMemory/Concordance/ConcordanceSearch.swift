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
  /// By form, whether it meets a word of the query; most do not.
  private let isMet: [Bool]

  init(_ query: String, in corpus: Corpus, mode: ConcordanceMode, isInflected: Bool) {
    self.corpus = corpus
    self.mode = mode
    words = Corpus.words(of: query, corpus.profile).map {
      corpus.vocabulary.forms(of: $0, isInflected: isInflected)
    }
    var isMet = [Bool](repeating: false, count: mode == .all ? corpus.vocabulary.words.count : 0)
    if mode == .all {
      for form in words.joined() { isMet[Int(form.key)] = true }
    }
    self.isMet = isMet
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
    let found = corpus.words(of: row)
    switch mode {
    case .all:
      return Self.merged(
        found.filter { word in words.contains { $0[word.form] != nil } }.map(\.range))
    case .phrase:
      guard found.count >= words.count else { return [] }
      var ranges: [Range<UInt32>] = []
      for start in 0...found.count - words.count
      where words.indices.allSatisfy({ words[$0][found[start + $0].form] != nil }) {
        let last = found[start + words.count - 1]
        ranges.append(found[start].range.lowerBound..<last.range.upperBound)
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
    let written = corpus.forms[corpus.words(of: row)].filter { isMet[Int($0)] }
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
  private static func merged(_ ranges: [Range<UInt32>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.map({ Int($0.lowerBound)..<Int($0.upperBound) }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
