import CMatching

/// One search of one query over one index: first which rows to look at, then how far each is.
///
/// ```swift
/// let search = try SequenceSearch(index, query: query, scratch: scratch) { symbol, slot in column }
/// for candidate in try search.near(allowance: { $0 * 3 / 10 }) { … }
/// ```
public final class SequenceSearch {
  /// A row that may be near.
  public struct Candidate {
    /// The row.
    public let row: UInt32
    /// How many heavy tokens or symbols have no counterpart, at least.
    public let lone: Int
  }

  /// The query by slots.
  public let query: SequenceQuery
  private let index: SequenceIndex
  private let profile: QueryProfile
  private let scratch: SequenceScratch
  private let column: (_ symbol: UInt32, _ slot: UInt16, _ column: inout [UInt32]) throws -> Void
  private let queryWeights: [UInt32]
  private let symbolGroups: UnsafePointer<UInt32>
  private let symbolTraits: UnsafePointer<UInt8>
  private var rowLength = 0

  /// Prepares a search.
  ///
  /// - Parameter column: appends for each token of the query what a pair of it and a symbol costs, as
  ///   `cost << 2 | mismatches`; asked once for each symbol of the rows that are aligned.
  public init(
    _ index: SequenceIndex, query: SequenceQuery, scratch: SequenceScratch,
    column: @escaping (_ symbol: UInt32, _ slot: UInt16, _ column: inout [UInt32]) throws -> Void
  ) throws(IndexFileError) {
    self.query = query
    self.index = index
    profile = try QueryProfile(query, in: index)
    self.scratch = scratch
    self.column = column
    queryWeights = query.tokens.map { UInt32($0.traits.weight) }
    let symbols = 0..<index.symbolCount
    symbolGroups = try index.base(SequenceSections.symbolGroups, of: UInt32.self, checking: symbols)
    symbolTraits = try index.base(SequenceSections.symbolTraits, of: UInt8.self, checking: symbols)
    scratch.slotOfGroup.reserve(index.groupCount + 1)
    scratch.slotCounts.reserve(2 * (query.slotCount + 1))
    scratch.columnOfSymbol.reserve(index.symbolCount)
    for (group, slot) in query.slotOfGroup { scratch.slotOfGroup.base[Int(group)] = slot }
  }

  deinit {
    for (group, _) in query.slotOfGroup { scratch.slotOfGroup.base[Int(group)] = 0 }
    for symbol in scratch.usedColumns { scratch.columnOfSymbol.base[Int(symbol)] = 0 }
    scratch.usedColumns.removeAll(keepingCapacity: true)
    scratch.table.removeAll(keepingCapacity: true)
  }

  // MARK: Which rows

  /// The rows whose cost may be within `allowance` of the larger weight, the most promising first.
  public func near(allowance: (_ weight: Int) -> Int) throws(IndexFileError) -> [Candidate] {
    let search = CandidateSearch(index: index, query: query, profile: profile, scratch: scratch)
    return candidates(try search.near(allowance: allowance))
  }

  /// The rows that may be alike at 95 % once their marked symbols are set aside.
  public func sameButForMarked() throws(IndexFileError) -> [Candidate] {
    let search = CandidateSearch(index: index, query: query, profile: profile, scratch: scratch)
    return candidates(try search.sameButForMarked())
  }

  private func candidates(_ count: Int) -> [Candidate] {
    let (rows, misses) = (scratch.rows.base, scratch.misses.base)
    var places = [Int](repeating: 0, count: 257)
    for index in 0..<count { places[Int(misses[index]) + 1] += 1 }
    for miss in 1...256 { places[miss] += places[miss - 1] }
    return [Candidate](unsafeUninitializedCapacity: count) { candidates, initialized in
      for index in 0..<count {
        let miss = Int(misses[index])
        candidates.initializeElement(
          at: places[miss], to: Candidate(row: rows[index], lone: miss))
        places[miss] += 1
      }
      initialized = count
    }
  }

  // MARK: What is known of a row

  /// The weight of a row.
  public func weight(ofRow row: UInt32) throws(IndexFileError) -> Int {
    try index.size(ofRow: row).weight
  }

  /// Whether the marked symbols of a row are not those of the query, so that no alignment of the two
  /// is without a marked difference; `false` when that is not known.
  public func isSurelyMarked(_ row: UInt32) throws(IndexFileError) -> Bool {
    if profile.isMarkedAlways { return true }
    guard let marks = profile.marks else { return false }
    return try index.marks(ofRow: row) != marks
  }

  /// Reads a row, and says how many heavy tokens or symbols have no counterpart at least.
  public func read(_ row: UInt32) throws(IndexFileError) -> Int {
    let bytes = try index.bytes(ofRow: row)
    rowLength = 0
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      return Int(query.slotHeavy.reduce(0, +))
    }
    scratch.symbols.reserve(bytes.count)
    scratch.slots.reserve(bytes.count)
    let count = cmatching_decode(
      start, start + bytes.count, UInt32(index.symbolCount), scratch.symbols.base)
    guard count >= 0 else { throw .contradiction }
    rowLength = Int(count)
    for place in 0..<rowLength
    where symbolGroups[Int(scratch.symbols.base[place])] >= index.groupCount {
      throw .contradiction
    }
    return lone()
  }

  private func lone() -> Int {
    let heavy = index.heavyOfTraits
    return query.slotTokens.withUnsafeBufferPointer { all in
      query.slotHeavy.withUnsafeBufferPointer { heavies in
        heavy.withUnsafeBufferPointer { heavy in
          var slots = cmatching_slots(
            group_of: symbolGroups, traits_of: symbolTraits, heavy: heavy.baseAddress,
            slot_of: UnsafePointer(scratch.slotOfGroup.base), query_all: all.baseAddress,
            query_heavy: heavies.baseAddress, slot_count: UInt32(query.slotCount))
          return Int(
            cmatching_lone(
              &slots, scratch.symbols.base, UInt32(rowLength), scratch.slots.base,
              scratch.slotCounts.base))
        }
      }
    }
  }

  /// The symbols of the row that was read last.
  public var symbols: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: scratch.symbols.base, count: rowLength)
  }

  // MARK: Alignment

  /// The cost of aligning the row that was read last, or `nil` when it is above `limit`.
  public func cost(limit: Int) throws -> Int? {
    guard limit >= 0 else { return nil }
    let tokens = query.tokens.count
    scratch.columns.reserve(rowLength)
    scratch.weights.reserve(rowLength)
    scratch.scores.reserve(tokens + 1)
    scratch.moves.reserve((tokens + 1) * (rowLength + 1))
    for place in 0..<rowLength {
      let symbol = scratch.symbols.base[place]
      scratch.columns.base[place] = try column(of: symbol, slot: scratch.slots.base[place])
      scratch.weights.base[place] = UInt32(index.traits[Int(symbolTraits[Int(symbol)])].weight)
    }
    let cost = scratch.table.withUnsafeBufferPointer { table in
      cmatching_align(
        queryWeights, UInt32(tokens), scratch.weights.base, UInt32(rowLength), table.baseAddress,
        scratch.columns.base, UInt64(limit), scratch.scores.base, scratch.moves.base)
    }
    return cost < 0 ? nil : Int(cost)
  }

  private func column(of symbol: UInt32, slot: UInt16) throws -> UInt32 {
    let known = scratch.columnOfSymbol.base[Int(symbol)]
    if known != 0 { return known - 1 }
    let number = UInt32(scratch.table.count / max(query.tokens.count, 1))
    try column(symbol, slot, &scratch.table)
    scratch.columnOfSymbol.base[Int(symbol)] = number + 1
    scratch.usedColumns.append(symbol)
    return number
  }

  /// The alignment that ``cost(limit:)`` found last.
  public var steps: [AlignmentStep] {
    let width = query.tokens.count + 1
    var steps: [AlignmentStep] = []
    var (i, j) = (query.tokens.count, rowLength)
    while i > 0 || j > 0 {
      // Along the edges there is one way only.
      let move = j == 0 ? 1 : i == 0 ? 2 : Int(scratch.moves.base[j * width + i])
      if move == Int(CMATCHING_PAIR) {
        (i, j) = (i - 1, j - 1)
        steps.append(.pair(query: i, source: j))
      } else if move == Int(CMATCHING_QUERY_ONLY) {
        i -= 1
        steps.append(.queryOnly(i))
      } else {
        j -= 1
        steps.append(.sourceOnly(j))
      }
    }
    return steps.reversed()
  }
}
