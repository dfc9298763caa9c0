/// Edit distances by their textbook definitions.
///
/// These are the slow and obvious versions. They answer where inputs are short, and they define
/// what every faster version must return.
public enum EditDistance {
  /// The fewest insertions, deletions and substitutions that turn `left` into `right`.
  ///
  /// ```swift
  /// EditDistance.levenshtein("testgo".utf8, "testigo".utf8)  // 1
  /// ```
  ///
  /// - Complexity: O(`left.count` × `right.count`) comparisons, O(`right.count`) memory.
  ///
  /// Source: V. I. Levenshtein (1966); the dynamic programme of Wagner and Fischer (1974).
  public static func levenshtein<Element: Equatable>(
    _ left: some Collection<Element>, _ right: some Collection<Element>
  ) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }

  /// The Levenshtein distance in which swapping two neighbours counts once, or `nil` when it is
  /// more than `limit`.
  ///
  /// No part is edited twice (optimal string alignment), so *ca* → *abc* is 3.
  ///
  /// ```swift
  /// EditDistance.damerau("tetsigo".utf8, "testigo".utf8, limit: 2)  // 1
  /// EditDistance.damerau("trata".utf8, "testigo".utf8, limit: 2)    // nil
  /// ```
  ///
  /// - Complexity: O(`left.count` × `limit`) comparisons, O(`right.count`) memory.
  /// - Precondition: `limit` is not negative.
  ///
  /// Source: F. J. Damerau (1964).
  public static func damerau<Element: Equatable>(
    _ left: some Collection<Element>, _ right: some Collection<Element>, limit: Int
  ) -> Int? {
    bandedDamerau(Array(left), Array(right), limit: limit)
  }

  private static func bandedDamerau<Element: Equatable>(
    _ left: [Element], _ right: [Element], limit: Int
  ) -> Int? {
    precondition(limit >= 0, "a limit is not negative")
    guard abs(left.count - right.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: right.count + 1)
    var last = (0...right.count).map { min($0, beyond) }
    var current = beforeLast
    for i in left.indices {
      // Only the band of `limit` around the diagonal can hold a distance within the limit.
      let band = max(0, i - limit)..<min(right.count, i + limit + 1)
      for j in current.indices { current[j] = beyond }
      current[0] = min(i + 1, beyond)
      var smallest = current[0]
      for j in band {
        var distance = min(
          last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          distance = min(distance, beforeLast[j - 1] + 1)
        }
        current[j + 1] = min(distance, beyond)
        smallest = min(smallest, current[j + 1])
      }
      // A later row can undercut this one only through a swap, which adds one to the row before.
      if smallest > limit, (last.min() ?? beyond) > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// ``damerau(_:_:limit:)`` over bytes, compiled for them.
  ///
  /// - Complexity: O(`left.count` × `limit`) comparisons.
  public static func damerau(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int? {
    bandedDamerau(Array(left), Array(right), limit: limit)
  }
}
