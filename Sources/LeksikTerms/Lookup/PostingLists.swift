import LeksikMatching

/// Operations on ascending lists of terms.
enum PostingLists {
  /// Calls `body` with the terms that are in every list and fit there, ascending, until it returns
  /// false.
  ///
  /// - Complexity: O(shortest list × log of the others).
  static func forEachFitting(
    _ lists: [WordPostings], _ body: (UInt32) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) {
    try forEachCommon(lists, onlyFitting: true) { term, _ throws(IndexFileError) in
      try body(term)
    }
  }

  /// Calls `body` with the terms that are in every list, and whether they fit in all, ascending,
  /// until it returns false.
  ///
  /// - Complexity: O(shortest list × log of the others).
  static func forEachCommon(
    _ lists: [WordPostings], onlyFitting: Bool = false,
    _ body: (_ term: UInt32, _ fits: Bool) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) {
    let lists = lists.sorted { $0.terms.count < $1.terms.count }
    guard let first = lists.first else { return }
    var places = [Int](repeating: 0, count: lists.count)
    // How far it is to the next term, were both lists spread evenly.
    let strides = lists.map { $0.terms.count / max(1, first.terms.count) + 1 }
    var place = -1
    walk: while true {
      place = onlyFitting ? first.firstFit(from: place + 1) : place + 1
      guard place < first.terms.count else { return }
      let term = first.terms[place]
      var fits = first.fits(place)
      for index in lists.indices.dropFirst() {
        let list = lists[index]
        let found = list.terms.firstPlace(notBefore: term, from: places[index], by: strides[index])
        guard found < list.terms.count else { return }
        places[index] = found
        guard list.terms[found] == term else { continue walk }
        if !list.fits(found) {
          if onlyFitting { continue walk }
          fits = false
        }
      }
      guard try body(term, fits) else { return }
    }
  }

  /// The terms that have one of some words and are in all of `others` and fit there, ascending, each
  /// once.
  static func union(
    _ words: Range<Int>, in tables: TermTables, within others: [WordPostings]
  ) throws(IndexFileError) -> [UInt32] {
    var found: [UInt32] = []
    var places = [Int](repeating: 0, count: others.count)
    for word in words {
      let terms = try tables.terms(ofWord: word)
      for index in places.indices { places[index] = 0 }
      next: for term in terms {
        for (index, other) in others.enumerated() {
          let stride = other.terms.count / terms.count + 1
          let place = other.terms.firstPlace(notBefore: term, from: places[index], by: stride)
          places[index] = place
          guard place < other.terms.count, other.terms[place] == term, other.fits(place) else {
            continue next
          }
        }
        found.append(term)
      }
    }
    // Only what is in all lists is sorted.
    guard words.count > 1 else { return found }
    found.sort()
    var kept = 0
    for index in found.indices where index == 0 || found[index] != found[kept - 1] {
      found[kept] = found[index]
      kept += 1
    }
    found.removeSubrange(kept...)
    return found
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// The first place at or after `start` whose number is at least `number`, by steps that double,
  /// the first of which is `stride`.
  fileprivate func firstPlace(notBefore number: UInt32, from start: Int, by stride: Int) -> Int {
    var step = stride
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
