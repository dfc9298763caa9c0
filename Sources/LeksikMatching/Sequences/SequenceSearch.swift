import CMatching

/// One search of one query over one index: first which rows to look at, then how far each is.
///
/// ```swift
/// let search = try SequenceSearch(index, query: query, scratch: scratch, costs: costs)
/// for candidate in try search.near(allowance: { $0 * 3 / 10 }) {
///   if try search.read(candidate.row) < 3, let cost = try search.cost(limit: 3_000) { … }
/// }
/// ```
public final class SequenceSearch {
  /// A row that may be near.
  public struct Candidate {
    /// The row.
    public let row: UInt32
    /// How many heavy tokens or symbols have no counterpart, at least.
    private let alone: UInt32

    init(row: UInt32, lone: Int) {
      self.row = row
      alone = UInt32(lone)
    }

    /// How many heavy tokens or symbols have no counterpart, at least.
    public var lone: Int { Int(alone) }
  }

  /// The query.
  public let query: SequenceQuery
  private let index: SequenceIndex
  private let profile: QueryProfile
  private let scratch: SequenceScratch
  private let slots: cmatching_slots
  private let alignment: RowAlignment
  @exclusivity(unchecked) private var rowLength = 0
  /// What the row that was read last costs at least.
  @exclusivity(unchecked) private var least = 0

  /// Prepares a search.
  ///
  /// - Parameter scratch: working memory that no other search uses as long as this one lives.
  public init(
    _ index: SequenceIndex, query: SequenceQuery, scratch: SequenceScratch, costs: PairCosts
  ) throws(IndexFileError) {
    self.query = query
    self.index = index
    self.scratch = scratch
    profile = try QueryProfile(query, in: index)
    alignment = try RowAlignment(index, query, scratch, costs)
    let symbols = 0..<index.symbolCount
    let groups = try index.base(SequenceSections.symbolGroups, of: UInt32.self, checking: symbols)
    let traits = try index.base(SequenceSections.symbolTraits, of: UInt8.self, checking: symbols)
    let count = QuerySlots(query, in: index, scratch).count
    scratch.heavyOfTraits.reserve(256)
    for (code, heavy) in index.heavyOfTraits.enumerated() {
      scratch.heavyOfTraits.base[code] = heavy
    }
    slots = cmatching_slots(
      group_of: groups, traits_of: traits, heavy: scratch.heavyOfTraits.base,
      slot_of: scratch.slotOfGroup.base, query_all: scratch.slotTokens.base,
      query_heavy: scratch.slotHeavy.base, slot_count: UInt32(count),
      group_count: UInt32(index.groupCount))
  }

  deinit { QuerySlots.clear(scratch) }

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
    scratch.symbols.reserve(bytes.count)
    scratch.slots.reserve(bytes.count)
    if let start = bytes.baseAddress {
      let count = cmatching_decode(
        start, start + bytes.count, UInt32(index.symbolCount), scratch.symbols.base)
      guard count >= 0 else { throw .contradiction }
      rowLength = Int(count)
    }
    let lone = withUnsafePointer(to: slots) {
      cmatching_lone(
        $0, scratch.symbols.base, UInt32(rowLength), scratch.slots.base, scratch.slotCounts.base)
    }
    guard lone != .max else { throw .contradiction }
    least = Int(lone) * SymbolTraits.heavyWeight
    return Int(lone)
  }

  /// The symbols of the row that was read last.
  public var symbols: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: scratch.symbols.base, count: rowLength)
  }

  /// The code of the traits of a symbol of that row.
  public func traitsCode(ofSymbol symbol: UInt32) -> UInt8 {
    alignment.traitsCode(ofSymbol: symbol)
  }

  // MARK: Alignment

  /// The cost of aligning the row that was read last, or `nil` when it is above `limit`.
  public func cost(limit: Int) throws -> Int? {
    guard least <= limit else { return nil }
    return try alignment.cost(rowLength: rowLength, limit: limit, least: least)
  }

  /// The alignment that ``cost(limit:)`` found last, in its order, without pairs that cost nothing.
  public var differences: [AlignmentStep] {
    var steps: [AlignmentStep] = []
    forEachDifference { step, _ in
      steps.append(step)
      return true
    }
    return steps.reversed()
  }

  /// Calls `body` with the steps of that alignment and what a pair costs, from the end and without
  /// pairs that cost nothing, until it returns `false`.
  public func forEachDifference(
    _ body: (_ step: AlignmentStep, _ pairCost: Int) throws -> Bool
  ) rethrows {
    try alignment.forEachStep(rowLength: rowLength) { step, pair in
      try pair == 0 || body(step, Int(pair ?? 0) >> 2)
    }
  }
}
