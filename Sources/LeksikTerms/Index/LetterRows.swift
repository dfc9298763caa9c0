import LeksikMatching

/// Texts ordered by their length, each with its bag of letters, to be scanned for typing errors.
struct LetterRows: Sendable {
  /// For each length in letters the first row, and one more.
  let lengths: Column<UInt32>
  let bags: Column<UInt64>
  /// What stands in each row.
  let rows: Column<UInt32>

  /// The three columns for the letters of texts.
  static func columns(
    _ texts: [(bag: LetterBag, length: Int)]
  ) -> (lengths: [UInt32], bags: [UInt64], rows: [UInt32]) {
    let longest = texts.lazy.map(\.length).max() ?? 0
    var lengths = [UInt32](repeating: 0, count: longest + 2)
    for text in texts { lengths[text.length + 1] += 1 }
    for length in 1..<lengths.count { lengths[length] += lengths[length - 1] }
    var next = lengths
    var bags = [UInt64](repeating: 0, count: texts.count)
    var rows = [UInt32](repeating: 0, count: texts.count)
    for (index, text) in texts.enumerated() {
      let row = Int(next[text.length])
      next[text.length] += 1
      bags[row] = text.bag.bits
      rows[row] = UInt32(index)
    }
    return (lengths, bags, rows)
  }

  /// Calls `body` with every text that may lie within `edits` of a query.
  func forEachCandidate(
    within edits: Int, of bag: LetterBag, length: Int,
    _ body: (UInt32) throws(IndexFileError) -> Void
  ) throws(IndexFileError) {
    let last = lengths.count - 2
    guard edits > 0, length - edits <= last else { return }
    let first = Int(try lengths.value(max(0, length - edits)))
    let end = Int(try lengths.value(min(last, length + edits) + 1))
    guard first < end else { return }
    var places: [UInt32] = []
    LetterBagScan.appendPlaces(
      in: try bags.values(first..<end), within: edits, of: bag, to: &places)
    for place in places { try body(try rows.value(first + Int(place))) }
  }
}
