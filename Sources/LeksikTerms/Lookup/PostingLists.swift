import LeksikMatching

/// Operations on ascending lists of terms.
enum PostingLists {
  /// Calls `body` with the terms that are in every list and fit there, ascending, until it returns
  /// false.
  ///
  /// - Complexity: O(shortest list × log of the others).
  static func forEachCommon(
    _ lists: [WordPostings], _ body: (UInt32) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) {
    let lists = lists.sorted { $0.terms.count < $1.terms.count }
    guard let first = lists.first else { return }
    var places = [Int](repeating: 0, count: lists.count)
    walk: for place in first.terms.indices where first.fits(place) {
      let term = first.terms[place]
      for index in lists.indices.dropFirst() {
        let list = lists[index]
        let found = list.terms.firstPlace(notBefore: term, from: places[index])
        guard found < list.terms.count else { return }
        places[index] = found
        guard list.terms[found] == term, list.fits(found) else { continue walk }
      }
      guard try body(term) else { return }
    }
  }

  /// The terms that have one of some words, ascending, each once.
  static func union(_ words: Range<Int>, in tables: TermTables) throws(IndexFileError) -> [UInt32] {
    let ends = try tables.wordTermStarts.values(words.lowerBound..<words.upperBound + 1)
    let all = Array(try tables.wordTerms.values(Int(ends[0])..<Int(ends[words.count])))
    guard words.count > 1 else { return all }
    var merged = all.sorted()
    var kept = 0
    for index in merged.indices where index == 0 || merged[index] != merged[kept - 1] {
      merged[kept] = merged[index]
      kept += 1
    }
    merged.removeSubrange(kept...)
    return merged
  }

  /// The terms that have one of some words and are in all of `others`, ascending.
  static func union(
    _ words: Range<Int>, in tables: TermTables, within others: [WordPostings]
  ) throws(IndexFileError) -> [UInt32] {
    others.reduce(try union(words, in: tables)) { list, other in
      var place = 0
      return list.filter { term in
        place = other.terms.firstPlace(notBefore: term, from: place)
        return place < other.terms.count && other.terms[place] == term
      }
    }
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// The first place at or after `start` whose number is at least `number`, by doubling steps.
  fileprivate func firstPlace(notBefore number: UInt32, from start: Int) -> Int {
    var step = 1
    var (low, high) = (start, start)
    while high < count, self[high] < number {
      low = high + 1
      high += step
      step *= 2
    }
    high = Swift.min(high, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
