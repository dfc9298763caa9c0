import LeksikMatching

/// Finds the least numbers of any range of a column, smallest first, without reading the range.
///
/// Above the column stand the minima of every sixteen numbers, above these the minima of every
/// sixteen of them, and so on. A search opens the block with the least minimum first, so *k* numbers
/// cost O(*k* log *n*).
struct RankTree: Sendable {
  static let width = 16

  private let base: Column<UInt32>
  private let tree: Column<UInt32>

  init(base: Column<UInt32>, tree: Column<UInt32>) {
    self.base = base
    self.tree = tree
  }

  /// The minima above `base`, level by level.
  static func minima(of base: [UInt32]) -> [UInt32] {
    var tree: [UInt32] = []
    var level = base
    while level.count > 1 {
      var above: [UInt32] = []
      above.reserveCapacity(level.count / width + 1)
      for start in stride(from: 0, to: level.count, by: width) {
        above.append(level[start..<min(start + width, level.count)].min() ?? .max)
      }
      tree += above
      level = above
    }
    return tree
  }

  /// Walks the numbers of ranges, which do not overlap, in ascending order until `body` returns false.
  ///
  /// `body` gets the number and its place.
  func forEachAscending(
    in ranges: [Range<Int>],
    _ body: (_ number: UInt32, _ place: Int) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) {
    var open = Heap()
    for range in ranges where !range.isEmpty && range.upperBound <= base.count {
      try cover(range, &open)
    }
    while let node = open.pop() {
      if node.level == 0 {
        guard try body(node.number, Int(node.place)) else { return }
        continue
      }
      let below = Int(node.level) - 1
      let start = Int(node.place) * Self.width
      let end = min(start + Self.width, count(of: below))
      let numbers = try values(start..<end, of: below)
      for (offset, number) in numbers.enumerated() {
        open.push(Node(number: number, place: UInt32(start + offset), level: UInt32(below)))
      }
    }
  }

  /// Adds the largest blocks that lie within `range`, and single numbers at its ends.
  private func cover(_ range: Range<Int>, _ open: inout Heap) throws(IndexFileError) {
    var (start, end, level) = (range.lowerBound, range.upperBound, 0)
    while start < end {
      // Whole blocks go to the level above.
      let first = (start + Self.width - 1) / Self.width
      let last = end == count(of: level) ? (end + Self.width - 1) / Self.width : end / Self.width
      let hasAbove = count(of: level) > 1
      guard hasAbove, first < last else {
        try add(start..<end, level, &open)
        return
      }
      try add(start..<first * Self.width, level, &open)
      try add(min(end, last * Self.width)..<end, level, &open)
      (start, end, level) = (first, last, level + 1)
    }
  }

  private func add(_ part: Range<Int>, _ level: Int, _ open: inout Heap) throws(IndexFileError) {
    guard !part.isEmpty else { return }
    for (offset, number) in try values(part, of: level).enumerated() {
      open.push(
        Node(number: number, place: UInt32(part.lowerBound + offset), level: UInt32(level)))
    }
  }

  private func count(of level: Int) -> Int {
    var count = base.count
    for _ in 0..<level { count = (count + Self.width - 1) / Self.width }
    return count
  }

  private func values(
    _ part: Range<Int>, of level: Int
  ) throws(IndexFileError) -> UnsafeBufferPointer<UInt32> {
    if level == 0 { return try base.values(part) }
    var start = 0
    for lower in 1..<level { start += count(of: lower) }
    return try tree.values(start + part.lowerBound..<start + part.upperBound)
  }

  private struct Node {
    let number: UInt32
    let place: UInt32
    let level: UInt32
  }

  /// A binary heap, the least number on top; equal numbers by their place.
  private struct Heap {
    private var nodes: [Node] = []

    init() { nodes.reserveCapacity(128) }

    mutating func push(_ node: Node) {
      nodes.append(node)
      var child = nodes.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        guard Self.precedes(nodes[child], nodes[parent]) else { return }
        nodes.swapAt(child, parent)
        child = parent
      }
    }

    mutating func pop() -> Node? {
      guard let top = nodes.first else { return nil }
      let last = nodes.removeLast()
      if !nodes.isEmpty {
        nodes[0] = last
        var parent = 0
        while true {
          var child = 2 * parent + 1
          guard child < nodes.count else { break }
          if child + 1 < nodes.count, Self.precedes(nodes[child + 1], nodes[child]) { child += 1 }
          guard Self.precedes(nodes[child], nodes[parent]) else { break }
          nodes.swapAt(child, parent)
          parent = child
        }
      }
      return top
    }

    private static func precedes(_ left: Node, _ right: Node) -> Bool {
      left.number != right.number ? left.number < right.number : left.place < right.place
    }
  }
}
