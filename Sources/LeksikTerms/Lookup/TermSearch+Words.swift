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
    try tables.wordTree.forEachAscending(in: words) { best, word throws(IndexFileError) in
      // No term of this or a later word comes before those that fill the answer already.
      if best > last { return false }
      var gate = TermGate(need: need, isOrdered: ranking.isNatural)
      for entry in try tables.terms(ofWord: word) {
        if entry > last || gate.isClosed { break }
        gate.add(try candidate(layer, entry, .word, 0))
      }
      found += gate.candidates
      if ranking.isNatural, !gate.candidates.isEmpty { last = Self.keepBest(need, of: &found) }
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
    guard query.words.count <= tables.longestKey else { return [] }
    var lists: [UnsafeBufferPointer<UInt32>] = []
    for word in query.words.dropLast() {
      guard let known = try tables.word(query.key[word], in: part) else { return [] }
      lists.append(try tables.terms(ofWord: known))
    }
    guard let last = query.words.last else { return [] }
    let endings = try tables.words(startingWith: query.key[last], in: part)
    guard !endings.isEmpty else { return [] }
    var gates = WordGates(need: need, isOrdered: ranking.isNatural)
    func look(_ entry: UInt32) throws(IndexFileError) {
      let key = try tables.key(Int(entry))
      if Self.isInside(query, key) {
        gates.inside.add(try candidate(layer, entry, .word, 0))
      } else if !gates.shuffled.isClosed, Self.holdsAllWords(query, key) {
        gates.shuffled.add(try candidate(layer, entry, .word, 1))
      }
    }
    // Where most terms have such an ending the answer is full after a few, and no list is needed.
    var next: UInt32 = 0
    if ranking.isNatural, let shortest = lists.min(by: { $0.count < $1.count }),
      try tables.termCount(ofWords: endings) > tables.count / Self.rareness
    {
      for entry in shortest.prefix(Self.firstLooks) where !gates.inside.isClosed {
        try look(entry)
        next = entry + 1
      }
      if gates.inside.isClosed || shortest.count <= Self.firstLooks { return gates.candidates }
    }
    let candidates = try PostingLists.common(
      lists, withAnyOf: endings, in: tables, count: tables.count)
    for entry in candidates where entry >= next {
      if gates.inside.isClosed { break }
      try look(entry)
    }
    return gates.candidates
  }

  /// The terms that have the query inside, and those that have its words in another order.
  private struct WordGates {
    var inside: TermGate
    var shuffled: TermGate

    init(need: Int, isOrdered: Bool) {
      inside = TermGate(need: need, isOrdered: isOrdered)
      shuffled = inside
    }

    var candidates: [Candidate] { inside.candidates + shuffled.candidates }
  }

  /// An ending is rare when fewer than one term in so many has it.
  private static let rareness = 32
  /// How many terms are looked at before their lists are compared.
  private static let firstLooks = 256

  /// Whether the query stands at a word of the term after its start.
  static func isInside(_ query: TermQuery, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = query.key.count
    guard let first = query.key.first, !TermQuery.isSeparator(first) else { return false }
    var start = 1
    while start + length <= key.count {
      if key[start] == first, TermQuery.isSeparator(key[start - 1]),
        key[start..<start + length].elementsEqual(query.key)
      {
        return true
      }
      start += 1
    }
    return false
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
