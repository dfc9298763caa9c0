import LeksikModel

/// A unit that answers a query, with what decides its place.
struct Hit {
  var similarity: Int
  var isExact: Bool
  var context: Int
  var textual: Int
  /// The place of the unit among all by the later change and the smaller id.
  var rank: UInt32
  var row: UInt32
  var segment: UInt16

  /// Whether it stands before another one.
  func precedes(_ other: Hit) -> Bool {
    if similarity != other.similarity { return similarity > other.similarity }
    if isExact != other.isExact { return isExact }
    if context != other.context { return context > other.context }
    if textual != other.textual { return textual > other.textual }
    return rank < other.rank
  }
}

/// The best hits so far, at most `limit`.
struct RankedHits {
  let limit: Int
  private(set) var hits: [Hit] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether a hit would be among the best.
  func accepts(_ hit: Hit) -> Bool {
    guard hits.count >= limit else { return true }
    return hits.last.map { hit.precedes($0) } ?? false
  }

  /// Whether a hit that is at most so similar could be among the best; `nil` when more decides.
  func accepts(similarity: Int) -> Bool? {
    guard hits.count >= limit, let last = hits.last else { return true }
    return similarity == last.similarity ? nil : similarity > last.similarity
  }

  var isFull: Bool { hits.count >= limit }

  mutating func insert(_ hit: Hit) {
    guard accepts(hit) else { return }
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].precedes(hit) { low = middle + 1 } else { high = middle }
    }
    hits.insert(hit, at: low)
    if hits.count > limit { hits.removeLast() }
  }
}
