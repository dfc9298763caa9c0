/// Sorts all suffixes of a sequence in time proportional to its length.
///
/// A suffix is *descending* when the next one is smaller, else *ascending*. It is enough to sort the
/// valleys, ascending suffixes after a descending one: every other suffix is placed by the one that
/// follows it. The valleys are sorted by the same trick, and where their pieces are not all
/// different, by sorting the sequence of the names of the pieces.
///
/// Source: G. Nong, S. Zhang and W. H. Chan, "Linear Suffix Array Construction by Almost Pure
/// Induced-Sorting" (2009).
enum InducedSorting {
  /// The starts of the suffixes in order.
  ///
  /// - Precondition: every symbol is 0...`largest`.
  static func suffixes(of symbols: [Int32], largest: Int) -> [Int32] {
    guard symbols.count > 1 else { return symbols.isEmpty ? [] : [0] }
    var isAscending = [Bool](repeating: false, count: symbols.count)
    for i in stride(from: symbols.count - 2, through: 0, by: -1) {
      isAscending[i] =
        symbols[i] == symbols[i + 1] ? isAscending[i + 1] : symbols[i] < symbols[i + 1]
    }
    let valleys = (1..<symbols.count).filter { isAscending[$0] && !isAscending[$0 - 1] }
      .map { Int32($0) }
    let buckets = Buckets(symbols, isAscending, largest: largest)
    var order = [Int32](repeating: -1, count: symbols.count)
    induce(&order, from: valleys, symbols, isAscending, buckets)
    guard !valleys.isEmpty else { return order }

    let names = Names(order, valleys, symbols)
    let sorted = suffixes(of: names.ofValleys, largest: names.largest)
    induce(&order, from: sorted.map { valleys[Int($0)] }, symbols, isAscending, buckets)
    return order
  }

  /// Places every suffix, given the valleys in their order.
  private static func induce(
    _ order: inout [Int32], from valleys: [Int32], _ symbols: [Int32], _ isAscending: [Bool],
    _ buckets: Buckets
  ) {
    order.withUnsafeMutableBufferPointer { order in
      symbols.withUnsafeBufferPointer { symbols in
        isAscending.withUnsafeBufferPointer { isAscending in
          order.update(repeating: -1)
          var heads = buckets.ascendingStarts
          for valley in valleys {
            let symbol = Int(symbols[Int(valley)])
            order[Int(heads[symbol])] = valley
            heads[symbol] += 1
          }
          heads = buckets.starts
          let last = symbols.count - 1
          order[Int(heads[Int(symbols[last])])] = Int32(last)
          heads[Int(symbols[last])] += 1
          for place in order.indices {
            let before = Int(order[place]) - 1
            guard before >= 0, !isAscending[before] else { continue }
            let symbol = Int(symbols[before])
            order[Int(heads[symbol])] = Int32(before)
            heads[symbol] += 1
          }
          var tails = buckets.ends
          for place in order.indices.reversed() {
            let before = Int(order[place]) - 1
            guard before >= 0, isAscending[before] else { continue }
            let symbol = Int(symbols[before])
            tails[symbol] -= 1
            order[Int(tails[symbol])] = Int32(before)
          }
        }
      }
    }
  }

  /// Where the suffixes that begin with each symbol lie: the descending ones, then the ascending.
  private struct Buckets {
    var starts: [Int32]
    var ascendingStarts: [Int32]
    var ends: [Int32]

    init(_ symbols: [Int32], _ isAscending: [Bool], largest: Int) {
      var descending = [Int32](repeating: 0, count: largest + 1)
      var ascending = descending
      for (symbol, isAscending) in zip(symbols, isAscending) {
        if isAscending { ascending[Int(symbol)] += 1 } else { descending[Int(symbol)] += 1 }
      }
      starts = descending
      ascendingStarts = descending
      ends = descending
      var next: Int32 = 0
      for symbol in 0...largest {
        starts[symbol] = next
        ascendingStarts[symbol] = next + descending[symbol]
        next += descending[symbol] + ascending[symbol]
        ends[symbol] = next
      }
    }
  }

  /// A number for the piece from each valley to the next, equal for equal pieces, in their order.
  private struct Names {
    var ofValleys: [Int32]
    var largest = 0

    init(_ order: [Int32], _ valleys: [Int32], _ symbols: [Int32]) {
      var index = [Int32](repeating: -1, count: symbols.count)
      for (i, valley) in valleys.enumerated() { index[Int(valley)] = Int32(i) }
      ofValleys = [Int32](repeating: 0, count: valleys.count)
      func end(_ valley: Int) -> Int {
        let next = Int(index[valley]) + 1
        return next < valleys.count ? Int(valleys[next]) : symbols.count
      }
      var last: Int?
      for start in order where index[Int(start)] >= 0 {
        let valley = Int(start)
        if let last, !Self.isSame(last, valley, end(last), end(valley), symbols) { largest += 1 }
        ofValleys[Int(index[valley])] = Int32(largest)
        last = valley
      }
    }

    private static func isSame(
      _ left: Int, _ right: Int, _ leftEnd: Int, _ rightEnd: Int, _ symbols: [Int32]
    ) -> Bool {
      // The last piece ends with the sequence and is like no other.
      guard leftEnd - left == rightEnd - right, leftEnd < symbols.count,
        rightEnd < symbols.count
      else { return false }
      return symbols[left...leftEnd] == symbols[right...rightEnd]
    }
  }
}
