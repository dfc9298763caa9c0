import LeksikModel

/// The numbers of the units of a case, by the hashes of their names.
///
/// Names of units are not indexed, a memory has millions. An import that brings other content under a
/// name asks for many, so it reads them all once and keeps 16 bytes of each.
struct UnitNames {
  private var entries: [(hash: Int64, number: Int64)] = []

  /// Reads the names of the units whose numbers are below `end`.
  ///
  /// - Complexity: O(units), and sorting them.
  init(_ reading: ReadTransaction, case caseNumber: Int64, before end: Int64) throws {
    let rows = try RawStatement(
      reading.db,
      """
      SELECT id, content FROM unit WHERE id < ? AND \(ReadTransaction.inCase(caseNumber))
      """)
    defer { rows.reset() }
    rows.bind(end, at: 1)
    while try rows.step() {
      var fields = FieldReader(rows.bytes(1))
      guard try fields.next() == 1 else { continue }
      entries.append((ContentHash.of(fields.raw, seed: 0), rows.number(0)))
    }
    entries.sort { ($0.hash, $0.number) < ($1.hash, $1.number) }
  }

  /// The numbers of the units that may have this name, in order.
  ///
  /// - Complexity: O(log units).
  func numbers(of name: String) -> some Sequence<Int64> {
    var name = name
    let hash = name.withUTF8 { ContentHash.of(UnsafeRawBufferPointer($0), seed: 0) }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.hash == hash }.map(\.number)
  }
}
