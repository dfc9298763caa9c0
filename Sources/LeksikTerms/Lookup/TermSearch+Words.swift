import LeksikMatching
import LeksikModel

extension TermSearch {
  /// The terms that have the query inside them as a run of words, the last one perhaps unfinished
  /// (distance 0), or have all its words in whatever order (distance 1).
  func worded() throws(IndexFileError) -> [Candidate] {
    var found: [Candidate] = []
    for (number, layer) in layers.enumerated() {
      for language in asked(layer) {
        let query = folded(for: layer.tables.languages[language].tag)
        let part = layer.tables.languages[language].words
        if query.words.count == 1, query.words[0] == query.key.indices {
          found += try startingWords(query, number, layer.tables, part)
        } else if !query.words.isEmpty {
          found += try severalWords(query, number, layer.tables, part)
        }
      }
    }
    return found
  }

  /// The terms with a word that begins with the query, which is one word.
  private func startingWords(
    _ query: TermQuery, _ layer: Int, _ tables: TermTables, _ part: Range<Int>
  ) throws(IndexFileError) -> [Candidate] {
    let words = try tables.words(startingWith: query.key[...], in: part)
    var found: [Candidate] = []
    var last = UInt32.max
    try tables.wordTree.forEachAscending(in: [words]) { best, word throws(IndexFileError) in
      // No term of this or a later word comes before those that fill the answer already.
      if best > last { return false }
      var gate = TermGate(need: need, isOrdered: ranking.ordersLayers)
      for entry in try tables.terms(ofWord: word) {
        if entry > last || gate.isClosed { break }
        gate.add(try candidate(layer, entry, .word, 0))
      }
      found += gate.candidates
      if ranking.ordersLayers, !gate.candidates.isEmpty { last = Self.keepBest(need, of: &found) }
      return true
    }
    return found
  }

  /// Drops what comes after the first `need` concepts; the last number that is kept, or the largest
  /// when there is room for more.
  private static func keepBest(_ need: Int, of found: inout [Candidate]) -> UInt32 {
    found.sort { $0.entry < $1.entry }
    var concepts: Set<UInt32> = []
    for (place, candidate) in found.enumerated() {
      concepts.insert(candidate.concept)
      if concepts.count == need {
        found.removeSubrange((place + 1)...)
        return candidate.entry
      }
    }
    return .max
  }

  /// The terms that have several words of the query.
  private func severalWords(
    _ query: TermQuery, _ layer: Int, _ tables: TermTables, _ part: Range<Int>
  ) throws(IndexFileError) -> [Candidate] {
    guard query.words.count <= tables.longestKey, let last = query.words.last else { return [] }
    var known: [Int] = []
    for word in query.words.dropLast() {
      guard let number = try tables.word(query.key[word], in: part) else { return [] }
      known.append(number)
    }
    let endings = try tables.words(startingWith: query.key[last], in: part)
    guard !endings.isEmpty else { return [] }
    var inside = TermGate(need: need, isOrdered: ranking.ordersLayers)
    try forEachSequence(of: query, known, endings, tables) { entry throws(IndexFileError) in
      if Self.isInside(query, try tables.key(Int(entry))) {
        inside.add(try candidate(layer, entry, .word, 0))
      }
      return !inside.isClosed
    }
    // The shortest word with a prefix comes first: it is the whole last word, or none is.
    guard !known.isEmpty, !inside.isClosed,
      try tables.word(endings.lowerBound).elementsEqual(query.key[last])
    else { return inside.candidates }
    var shuffled = TermGate(need: need, isOrdered: ranking.ordersLayers)
    var lists = try postings(of: query, known, tables)
    lists.append(try tables.postings(ofWord: endings.lowerBound, before: nil))
    // A term that is in the lists of two words has two words, but one that repeats may stand once.
    let areDistinct = Set(known + [endings.lowerBound]).count > known.count
    try PostingLists.forEachCommon(lists) { entry, fits throws(IndexFileError) in
      // Most terms need not be read: a byte of the postings says that the words are not in a row.
      if fits || !areDistinct {
        let key = try tables.key(Int(entry))
        guard Self.holdsAllWords(query, key), !Self.isInside(query, key) else { return true }
      }
      shuffled.add(try candidate(layer, entry, .word, 1))
      return !shuffled.isClosed
    }
    return inside.candidates + shuffled.candidates
  }

  /// Calls `body` with all terms that may have the known words of the query one after the other, and
  /// then one of the endings; ascending, until it returns false.
  private func forEachSequence(
    of query: TermQuery, _ known: [Int], _ endings: Range<Int>, _ tables: TermTables,
    _ body: (UInt32) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) {
    let lists = try postings(of: query, known, tables)
    let shortest = lists.lazy.map(\.terms.count).min() ?? .max
    // Few terms have an ending: they are sorted sooner than the words before it are walked.
    let areFew = try tables.termCount(ofWords: endings) < shortest / 16
    if lists.isEmpty || areFew {
      for entry in try PostingLists.union(endings, in: tables, within: lists) {
        guard try body(entry) else { return }
      }
    } else {
      try PostingLists.forEachFitting(lists, body)
    }
  }

  /// The terms of the first words of a query, and which of them may go on as it does.
  private func postings(
    of query: TermQuery, _ known: [Int], _ tables: TermTables
  ) throws(IndexFileError) -> [WordPostings] {
    var lists: [WordPostings] = []
    for (place, word) in known.enumerated() {
      let letter = query.key[query.words[place + 1].lowerBound]
      lists.append(try tables.postings(ofWord: word, before: letter))
    }
    return lists
  }

  /// Whether the query stands at a word of the term after its start.
  static func isInside(_ query: TermQuery, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = query.key.first, !TermQuery.isSeparator(first), key.count > query.key.count
    else {
      return false
    }
    return (1...key.count - query.key.count).contains { start in
      key[start] == first && TermQuery.isSeparator(key[start - 1])
        && key[start..<start + query.key.count].elementsEqual(query.key)
    }
  }

  /// Whether every word of the query is a word of the term, in whatever order it was heard.
  static func holdsAllWords(_ query: TermQuery, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = TermQuery.words(of: key)
    return query.words.count > 1 && query.words.count <= words.count
      && query.words.allSatisfy { word in
        words.contains { key[$0].elementsEqual(query.key[word]) }
      }
  }
}
