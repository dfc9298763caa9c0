/// Rows of symbols, searched for those that could be aligned with a query at a low cost.
///
/// A symbol belongs to one group; only symbols of one group can be set against each other for less
/// than a heavy symbol weighs. From that alone a search can tell which rows are out of the question:
/// rows stand in the order of their heavy symbols, each has a signature of its groups, and each group
/// a list of its rows. No language is known here; ``SequenceIndexBuilder`` makes the index.
///
/// Every access to the bytes compares their checksums first, and throws when they are damaged.
public struct SequenceIndex: Sendable {
  /// How many rows there are.
  public let rowCount: Int
  let symbolCount: Int
  let groupCount: Int
  /// Traits by their code; there is one for every code.
  let traits: [SymbolTraits]
  /// The first row of each number of heavy symbols, and the number of rows last.
  let heavyStarts: [UInt32]
  /// The weight of the heaviest row with each number of heavy symbols.
  let heavyWeights: [UInt32]
  /// By the code of traits: 1 for heavy ones.
  let heavyOfTraits: [UInt8]
  private let sections: [IndexSection]
  // Those that are read for single rows, by themselves: one of an array would be held and let go each
  // time.
  private let rowStarts: IndexSection
  private let rowBytes: IndexSection
  private let rowSizes: IndexSection
  private let rowMarks: IndexSection

  /// Opens the index whose sections begin at `first`.
  ///
  /// - Throws: ``IndexFileError`` when what is read is damaged.
  public init(_ file: IndexFile, first: UInt32) throws(IndexFileError) {
    sections = (0..<SequenceSections.end).map { file.section(first + $0) }
    rowStarts = file.section(first + SequenceSections.rowStarts)
    rowBytes = file.section(first + SequenceSections.rowBytes)
    rowSizes = file.section(first + SequenceSections.rowSizes)
    rowMarks = file.section(first + SequenceSections.rowMarks)
    let counts = try sections[Int(SequenceSections.counts)].values(of: UInt64.self)
    guard counts.count == 3 else { throw .contradiction }
    rowCount = Int(truncatingIfNeeded: counts[0])
    symbolCount = Int(truncatingIfNeeded: counts[1])
    groupCount = Int(truncatingIfNeeded: counts[2])
    let stored = try sections[Int(SequenceSections.traits)].values(of: SymbolTraits.self)
    guard stored.count <= 256 else { throw .contradiction }
    let none = SymbolTraits(weight: 0, isPlain: false, isMarked: false)
    traits = Array(stored) + repeatElement(none, count: 256 - stored.count)
    heavyStarts = Array(try sections[Int(SequenceSections.heavyStarts)].values(of: UInt32.self))
    heavyWeights = Array(try sections[Int(SequenceSections.heavyWeights)].values(of: UInt32.self))
    heavyOfTraits = traits.map { $0.isHeavy ? 1 : 0 }
    guard isConsistent else { throw .contradiction }
  }

  /// Whether the lengths of the sections agree with the counts.
  private var isConsistent: Bool {
    let expected: [(UInt32, Int)] = [
      (SequenceSections.symbolGroups, 4 * symbolCount),
      (SequenceSections.symbolTraits, symbolCount),
      (SequenceSections.groupTraits, MemoryLayout<GroupTraits>.stride * groupCount),
      (SequenceSections.rowStarts, 4 * (rowCount + 1)), (SequenceSections.rowSizes, 4 * rowCount),
      (SequenceSections.rowMarks, 2 * rowCount), (SequenceSections.fronts, 16 * rowCount),
      (SequenceSections.backs, 16 * rowCount), (SequenceSections.listStarts, 4 * (groupCount + 1)),
      (SequenceSections.listCounts, 4 * groupCount),
      (SequenceSections.skipStarts, 4 * (groupCount + 1)),
    ]
    return rowCount >= 0 && symbolCount >= 0 && groupCount >= 0
      && heavyStarts.last == UInt32(rowCount)
      && heavyWeights.count == heavyStarts.count - 1
      && expected.allSatisfy { sections[Int($0.0)].count == $0.1 }
  }

  func values<Value: BitwiseCopyable>(
    _ section: UInt32, of type: Value.Type, _ part: Range<Int>
  ) throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    try sections[Int(section)].values(of: type, in: part)
  }

  /// The address of element 0 of a section, after the bytes of `part` were checked.
  func base<Value: BitwiseCopyable>(
    _ section: UInt32, of type: Value.Type, checking part: Range<Int>
  ) throws(IndexFileError) -> UnsafePointer<Value> {
    let values = try values(section, of: type, part)
    return UnsafePointer(values.baseAddress.unsafelyUnwrapped - part.lowerBound)
  }

  /// Whether a part of a section needs no check any more.
  func isChecked<Value: BitwiseCopyable>(
    _ section: UInt32, of type: Value.Type, _ part: Range<Int>
  ) -> Bool {
    let stride = MemoryLayout<Value>.stride
    return sections[Int(section)].isChecked(part.lowerBound * stride..<part.upperBound * stride)
  }

  @inline(__always)
  func value<Value: BitwiseCopyable>(
    _ section: UInt32, of type: Value.Type, at index: Int
  ) throws(IndexFileError) -> Value {
    try values(section, of: type, index..<index + 1)[0]
  }

  func group(_ group: UInt32) throws(IndexFileError) -> GroupTraits {
    guard group < groupCount else { throw .contradiction }
    return try value(SequenceSections.groupTraits, of: GroupTraits.self, at: Int(group))
  }

  func size(ofRow row: UInt32) throws(IndexFileError) -> RowSize {
    try rowSizes.value(of: RowSize.self, at: Int(row))
  }

  /// A sum over the marked symbols of a row; rows with equal bags of them have equal sums.
  func marks(ofRow row: UInt32) throws(IndexFileError) -> UInt16 {
    try rowMarks.value(of: UInt16.self, at: Int(row))
  }

  /// The bytes of the symbols of a row.
  func bytes(ofRow row: UInt32) throws(IndexFileError) -> UnsafeBufferPointer<UInt8> {
    let starts = try rowStarts.values(of: UInt32.self, in: Int(row)..<Int(row) + 2)
    guard starts[0] <= starts[1] else { throw .contradiction }
    return try rowBytes.values(of: UInt8.self, in: Int(starts[0])..<Int(starts[1]))
  }
}

extension IndexFileError {
  /// Two parts of an index that passed their checksums do not go together.
  public static var contradiction: IndexFileError {
    IndexFileError(.damaged, path: nil, "the index contradicts itself")
  }
}
