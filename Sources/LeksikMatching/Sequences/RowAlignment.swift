import CMatching

/// Aligns a query with one row after the other, on numbers.
///
/// The costs of a symbol against every token of the query are a column of a table that is filled as
/// symbols are met. Most symbols are like no token, and those with equal traits share a column.
final class RowAlignment {
  private let index: SequenceIndex
  private let scratch: SequenceScratch
  private let costs: PairCosts
  private let queryWeights: [UInt32]
  private let symbolTraits: UnsafePointer<UInt8>
  @exclusivity(unchecked) private var columnCount = 0

  init(
    _ index: SequenceIndex, _ query: SequenceQuery, _ scratch: SequenceScratch, _ costs: PairCosts
  ) throws(IndexFileError) {
    self.index = index
    self.scratch = scratch
    self.costs = costs
    queryWeights = query.tokens.map { UInt32($0.traits.weight) }
    symbolTraits = try index.base(
      SequenceSections.symbolTraits, of: UInt8.self, checking: 0..<index.symbolCount)
    scratch.columnOfSymbol.reserve(index.symbolCount)
    scratch.columnOfTraits.reserve(index.traits.count)
    scratch.scores.reserve(queryWeights.count + 1)
  }

  /// Leaves the working memory as it was found.
  deinit {
    for symbol in scratch.usedSymbols { scratch.columnOfSymbol.base[Int(symbol)] = 0 }
    scratch.usedSymbols.removeAll(keepingCapacity: true)
    for code in index.traits.indices { scratch.columnOfTraits.base[code] = 0 }
  }

  /// The cost of the row whose symbols and slots stand in the working memory, or `nil` when it is
  /// above `limit`.
  ///
  /// - Parameter least: what it costs at least. The alignment of a long row is first sought near
  ///   that, as one of low cost is found in a narrow band.
  func cost(rowLength: Int, limit: Int, least: Int) throws -> Int? {
    guard limit >= 0 else { return nil }
    try prepare(rowLength)
    let isLong = queryWeights.count * rowLength > Self.longCells
    var trial = isLong ? min(limit, least + 2 * SymbolTraits.heavyWeight) : limit
    scratch.moves.reserve((queryWeights.count + 1) * (rowLength + 1))
    while true {
      let cost = cmatching_align(
        queryWeights, UInt32(queryWeights.count), scratch.weights.base, UInt32(rowLength),
        scratch.table.base, scratch.columns.base, UInt64(trial), scratch.scores.base,
        scratch.moves.base)
      if cost >= 0 { return Int(cost) }
      if trial == limit { return nil }
      trial = min(limit, trial * 4)
    }
  }

  /// How many cells of an alignment are worth a second attempt.
  private static let longCells = 4096

  /// Finds the weight and the column of each symbol of the row.
  private func prepare(_ rowLength: Int) throws {
    scratch.columns.reserve(rowLength)
    scratch.weights.reserve(rowLength)
    let (symbols, slots) = (scratch.symbols.base, scratch.slots.base)
    let (columns, weights) = (scratch.columns.base, scratch.weights.base)
    try index.traits.withUnsafeBufferPointer { traits in
      for place in 0..<rowLength {
        let code = symbolTraits[Int(symbols[place])]
        weights[place] = UInt32(traits[Int(code)].weight)
        let known =
          slots[place] == 0
          ? scratch.columnOfTraits.base[Int(code)]
          : scratch.columnOfSymbol.base[Int(symbols[place])]
        if known != 0 {
          columns[place] = known - 1
        } else if slots[place] == 0 {
          columns[place] = strangers(code)
        } else {
          columns[place] = try alike(symbols[place], slots[place], code)
        }
      }
    }
  }

  private func addColumn() -> (number: UInt32, base: UnsafeMutablePointer<UInt32>) {
    let number = columnCount
    columnCount += 1
    scratch.table.reserve(columnCount * queryWeights.count)
    return (UInt32(number), scratch.table.base + number * queryWeights.count)
  }

  private func strangers(_ code: UInt8) -> UInt32 {
    let (number, column) = addColumn()
    for place in queryWeights.indices { column[place] = costs.strangers(place, code) }
    scratch.columnOfTraits.base[Int(code)] = number + 1
    return number
  }

  /// The column of a symbol that shares a slot with tokens: for all others it is a stranger.
  private func alike(_ symbol: UInt32, _ slot: UInt16, _ code: UInt8) throws -> UInt32 {
    let known = scratch.columnOfTraits.base[Int(code)]
    let strangers = known != 0 ? known - 1 : strangers(code)
    let (number, column) = addColumn()
    let stranger = scratch.table.base + Int(strangers) * queryWeights.count
    for place in queryWeights.indices {
      column[place] =
        scratch.slotOfToken.base[place] == slot
        ? try costs.alike(place, symbol) : stranger[place]
    }
    scratch.columnOfSymbol.base[Int(symbol)] = number + 1
    scratch.usedSymbols.append(symbol)
    return number
  }

  /// The code of the traits of a symbol that was read from a row.
  func traitsCode(ofSymbol symbol: UInt32) -> UInt8 { symbolTraits[Int(symbol)] }

  // MARK: Steps

  /// The steps of the alignment that was found last, from the end, until `body` returns `false`.
  ///
  /// - Parameter body: takes a step, and of a pair what its column says; 0 is a pair that costs nothing.
  func forEachStep(
    rowLength: Int, _ body: (_ step: AlignmentStep, _ pair: UInt32?) throws -> Bool
  ) rethrows {
    let width = queryWeights.count + 1
    let (moves, table, columns) = (scratch.moves.base, scratch.table.base, scratch.columns.base)
    var (i, j) = (queryWeights.count, rowLength)
    while i > 0 || j > 0 {
      // Along the edges there is one way only.
      let move = j == 0 ? 1 : i == 0 ? 2 : Int(moves[j * width + i])
      var pair: UInt32?
      let step: AlignmentStep
      if move == Int(CMATCHING_PAIR) {
        (i, j) = (i - 1, j - 1)
        pair = table[Int(columns[j]) * queryWeights.count + i]
        step = .pair(query: i, source: j)
      } else if move == Int(CMATCHING_QUERY_ONLY) {
        i -= 1
        step = .queryOnly(i)
      } else {
        j -= 1
        step = .sourceOnly(j)
      }
      guard try body(step, pair) else { return }
    }
  }
}
