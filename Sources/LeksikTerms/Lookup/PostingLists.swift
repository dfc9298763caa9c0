import LeksikMatching

/// Operations on ascending lists of terms.
enum PostingLists {
  /// The terms that are in every list and have one of some words, ascending.
  ///
  /// - Complexity: O(shortest list × log of the others), and the terms of the words where those are
  ///   fewer than what the lists leave, or one bit a term where they are more.
  static func common(
    _ lists: [UnsafeBufferPointer<UInt32>], withAnyOf words: Range<Int>, in tables: TermTables,
    count: Int
  ) throws(IndexFileError) -> [UInt32] {
    let sorted = lists.sorted { $0.count < $1.count }
    let ends = try tables.wordTermStarts.values(words.lowerBound..<words.upperBound + 1)
    let total = Int(ends[words.count]) - Int(ends[0])
    guard let first = sorted.first else { return try union(words, in: tables) }
    if total < first.count / 4 || words.count == 1 {
      return intersection(of: try union(words, in: tables), with: sorted)
    }
    let found = intersection(of: Array(first), with: Array(sorted.dropFirst()))
    guard found.count > 256 else { return found }
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    for entry in try tables.wordTerms.values(Int(ends[0])..<Int(ends[words.count]))
    where entry < count { bits[Int(entry >> 6)] |= 1 << UInt64(entry & 63) }
    return found.filter { bits[Int($0 >> 6)] >> UInt64($0 & 63) & 1 != 0 }
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

  /// What is in `list` and in all of `others`.
  private static func intersection(
    of list: [UInt32], with others: [UnsafeBufferPointer<UInt32>]
  ) -> [UInt32] {
    others.reduce(list) { list, other in
      var place = 0
      return list.filter { entry in
        place = other.firstPlace(notBefore: entry, from: place)
        return place < other.count && other[place] == entry
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
