extension SequenceIndex {
  /// The rows that hold a symbol of any of `groups`; `nil` when a group has light symbols, as then no
  /// list tells its rows.
  ///
  /// - Throws: ``IndexFileError`` when what is read is damaged.
  /// - Complexity: O(rows of the groups), and a bit for every row of the index.
  public func rows(ofGroups groups: some Sequence<UInt32>) throws(IndexFileError) -> RowSet? {
    var rows = RowSet(count: rowCount)
    for group in groups {
      guard try self.group(group).isHeavy else { return nil }
      try insertRows(ofGroup: group, into: &rows)
    }
    return rows
  }

  /// All rows.
  public var allRows: RowSet { RowSet(allBelow: rowCount) }

  /// The group of a symbol.
  public func group(ofSymbol symbol: UInt32) throws(IndexFileError) -> UInt32 {
    try value(SequenceSections.symbolGroups, of: UInt32.self, at: Int(symbol))
  }

  /// How many symbols there are.
  public var symbols: Range<UInt32> { 0..<UInt32(symbolCount) }

  private func insertRows(ofGroup group: UInt32, into rows: inout RowSet) throws(IndexFileError) {
    let starts = try values(
      SequenceSections.listStarts, of: UInt32.self, Int(group)..<Int(group) + 2)
    guard starts[0] <= starts[1] else { throw .contradiction }
    let list = try values(
      SequenceSections.listBytes, of: UInt8.self, Int(starts[0])..<Int(starts[1]))
    var row: UInt64 = 0
    var (difference, shift): (UInt64, UInt64) = (0, 0)
    for byte in list {
      difference |= UInt64(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else {
        row += difference
        guard row < UInt64(rowCount) else { throw .contradiction }
        rows.insert(UInt32(row))
        (difference, shift) = (0, 0)
        continue
      }
      shift += 7
      guard shift <= 28 else { throw .contradiction }
    }
  }
}
