/// Makes the sections of a ``SequenceIndex``.
///
/// ```swift
/// let order = SequenceIndexBuilder(
///   rows: rows, traits: traits, symbolTraits: codes, symbolGroups: groups
/// ).add(to: &image, first: 100)
/// ```
public struct SequenceIndexBuilder {
  /// How the index numbers what it was given.
  public struct Order: Sendable {
    /// The rows as given, in the order of the index.
    public let rows: [UInt32]
    /// The symbols as given, in the order of the index: the most frequent first.
    public let symbols: [UInt32]
  }

  let rows: SequenceRows
  let traits: [SymbolTraits]
  let symbolTraits: [UInt8]
  let symbolGroups: [UInt32]
  let groupCount: Int

  /// A builder for rows whose symbols have the traits and groups given by their numbers.
  ///
  /// Rows of equal weight keep their order.
  ///
  /// - Precondition: no row has more than 4,096 symbols.
  public init(
    rows: SequenceRows, traits: [SymbolTraits], symbolTraits: [UInt8], symbolGroups: [UInt32]
  ) {
    self.rows = rows
    self.traits = traits
    self.symbolTraits = symbolTraits
    self.symbolGroups = symbolGroups
    groupCount = symbolGroups.max().map { Int($0) + 1 } ?? 0
  }

  /// Adds the sections, numbered from `first`.
  ///
  /// - Complexity: O(symbols of all rows), and sorting the rows.
  public func add(to image: inout IndexImage, first: UInt32) -> Order {
    let symbolOrder = frequencyOrder()
    let sizes = sizes()
    let order = weightOrder(sizes)
    var groups = [GroupTraits](repeating: GroupTraits(), count: groupCount)
    for (symbol, group) in symbolGroups.enumerated() {
      groups[Int(group)].add(traits[Int(symbolTraits[symbol])])
    }
    let lists = PostingLists(rows: rows, order: order, groupOf: symbolGroups, groups: groups)
    SignatureBits.assign(to: &groups, rowCounts: lists.counts)
    let columns = RowColumns(self, order: order, symbolOrder: symbolOrder, groups: groups)
    image.add(
      [UInt64(rows.count), UInt64(symbolGroups.count), UInt64(groupCount)],
      as: first + SequenceSections.counts)
    image.add(traits, as: first + SequenceSections.traits)
    image.add(
      symbolOrder.map { symbolGroups[Int($0)] }, as: first + SequenceSections.symbolGroups)
    image.add(
      symbolOrder.map { symbolTraits[Int($0)] }, as: first + SequenceSections.symbolTraits)
    image.add(groups, as: first + SequenceSections.groupTraits)
    let heavyStarts = Self.heavyStarts(sizes, order)
    image.add(heavyStarts, as: first + SequenceSections.heavyStarts)
    // The last row is the heaviest of its kind.
    image.add(
      zip(heavyStarts, heavyStarts.dropFirst()).map {
        $0 == $1 ? 0 : UInt32(sizes[Int(order[Int($1) - 1])].weight)
      }, as: first + SequenceSections.heavyWeights)
    image.add(order.map { sizes[Int($0)] }, as: first + SequenceSections.rowSizes)
    columns.add(to: &image, first: first)
    lists.add(to: &image, first: first)
    return Order(rows: order, symbols: symbolOrder)
  }

  /// The symbols, the most frequent first, so that most take one byte.
  private func frequencyOrder() -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: symbolGroups.count)
    counts.withUnsafeMutableBufferPointer { counts in
      for symbol in rows.symbols { counts[Int(symbol)] += 1 }
    }
    return counts.indices.map { UInt64(UInt32.max - counts[$0]) << 32 | UInt64($0) }
      .sorted().map { UInt32(truncatingIfNeeded: $0) }
  }

  private func sizes() -> [RowSize] {
    let weights = symbolTraits.map { Int(traits[Int($0)].weight) }
    return (0..<rows.count).map { row in
      let symbols = rows[row]
      precondition(symbols.count <= RowSize.symbolLimit, "too many symbols in one row")
      var (heavy, light) = (0, 0)
      for symbol in symbols {
        let weight = weights[Int(symbol)]
        if weight == SymbolTraits.heavyWeight { heavy += 1 } else { light += weight }
      }
      return RowSize(heavy: heavy, light: light)
    }
  }

  /// The rows by their heavy symbols, then by their weight, then as they were given.
  private func weightOrder(_ sizes: [RowSize]) -> [UInt32] {
    sizes.indices.map { row in
      let size = sizes[row]
      let light = size.weight - Int(size.heavy) * SymbolTraits.heavyWeight
      return UInt64(size.heavy) << 48 | UInt64(light / 10) << 32 | UInt64(row)
    }.sorted().map { UInt32(truncatingIfNeeded: $0) }
  }

  private static func heavyStarts(_ sizes: [RowSize], _ order: [UInt32]) -> [UInt32] {
    var starts: [UInt32] = []
    for (row, given) in order.enumerated() {
      while starts.count <= Int(sizes[Int(given)].heavy) { starts.append(UInt32(row)) }
    }
    return starts + [UInt32(order.count)]
  }
}
