/// A set of rows of an index, a bit for each.
///
/// ```swift
/// var rows = RowSet(count: 100)
/// rows.insert(7)
/// Array(rows)  // [7]
/// ```
public struct RowSet: Sendable, Hashable {
  private var words: [UInt64]

  /// The empty set of rows below `count`.
  public init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// All rows below `count`.
  public init(allBelow count: Int) {
    words = [UInt64](repeating: .max, count: (count + 63) / 64)
    if count % 64 != 0 { words[words.count - 1] = 1 << UInt64(count % 64) - 1 }
  }

  /// Whether it has no row.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds a row.
  ///
  /// - Precondition: `row` is below the count that the set was made with.
  public mutating func insert(_ row: UInt32) { words[Int(row) / 64] |= 1 << UInt64(row % 64) }

  /// Adds the rows of another set over the same rows.
  public mutating func formUnion(_ other: RowSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Takes the rows away that another set over the same rows does not have.
  public mutating func formIntersection(_ other: RowSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }
}

extension RowSet: Sequence {
  /// Goes through the rows in ascending order.
  public struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    fileprivate var index = -1
    fileprivate var rest: UInt64 = 0

    /// The next row.
    public mutating func next() -> UInt32? {
      while rest == 0 {
        index += 1
        guard index < words.count else { return nil }
        rest = words[index]
      }
      defer { rest &= rest - 1 }
      return UInt32(index * 64 + rest.trailingZeroBitCount)
    }
  }

  /// The rows in ascending order.
  public func makeIterator() -> Iterator { Iterator(words: words) }
}
