/// Rows of symbols on their way into an index.
public struct SequenceRows: Sendable {
  /// The symbols of all rows, one row after the other.
  public private(set) var symbols: [UInt32] = []
  /// Where each row begins, and where the last one ends.
  public private(set) var starts: [Int] = [0]

  /// No rows.
  public init() {}

  /// The number of rows.
  public var count: Int { starts.count - 1 }

  /// Appends a row whose symbols `append` adds.
  public mutating func appendRow(_ append: (inout [UInt32]) -> Void) {
    append(&symbols)
    starts.append(symbols.count)
  }

  /// The symbols of a row.
  public subscript(row: Int) -> ArraySlice<UInt32> { symbols[starts[row]..<starts[row + 1]] }
}
