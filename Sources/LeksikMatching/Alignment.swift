/// The cheapest way to set the tokens of a query against those of a source, in order.
///
/// Costs are the caller's: what a token weighs when it stands alone, and what it costs to set two
/// against each other. Of several cheapest alignments the one with the fewest `mismatches` is
/// taken, and of those the one that pairs tokens as far to the right as it can, so that the same
/// input gives the same alignment everywhere.
///
/// ```swift
/// let alignment = Alignment(queryWeights: [10, 10], sourceWeights: [10]) { query, source in
///   query == 1 ? .init(cost: 0, mismatches: 0) : .init(cost: 10, mismatches: 1)
/// }
/// alignment.cost   // 10
/// alignment.steps  // [.queryOnly(0), .pair(query: 1, source: 0)]
/// ```
///
/// Source: S. B. Needleman and C. D. Wunsch (1970); the weighted edit distance of Wagner and
/// Fischer (1974).
public struct Alignment: Sendable, Hashable {
  /// What it costs to set one token against another.
  public struct PairCost: Sendable, Hashable {
    /// The cost, in the unit of the weights; 0 for tokens that count as equal.
    public var cost: Int
    /// A tie-breaker that never changes the cost: 0 for a natural pair, more for an odd one.
    public var mismatches: Int

    /// A cost with its tie-breaker.
    public init(cost: Int, mismatches: Int) {
      self.cost = cost
      self.mismatches = mismatches
    }
  }

  /// The cost of all steps together.
  public let cost: Int
  /// The steps in the order of the query and the source.
  public let steps: [AlignmentStep]

  /// Aligns a query with a source.
  ///
  /// - Parameters:
  ///   - queryWeights: what each query token costs when it has no counterpart.
  ///   - sourceWeights: the same for the source.
  ///   - pairCost: the cost of setting a query token against a source token; called at most once
  ///     for each pair.
  /// - Complexity: O(`queryWeights.count` × `sourceWeights.count`) time and memory.
  public init(
    queryWeights: [Int], sourceWeights: [Int], pairCost: (_ query: Int, _ source: Int) -> PairCost
  ) {
    let width = sourceWeights.count + 1
    // `best[i * width + j]` aligns the first i query tokens with the first j source tokens.
    var best = [Score](repeating: Score(), count: (queryWeights.count + 1) * width)
    var moves = [Move](repeating: .pair, count: best.count)
    for j in sourceWeights.indices {
      best[j + 1] = best[j].adding(sourceWeights[j])
      moves[j + 1] = .sourceOnly
    }
    for i in queryWeights.indices {
      let row = (i + 1) * width
      best[row] = best[row - width].adding(queryWeights[i])
      moves[row] = .queryOnly
      for j in sourceWeights.indices {
        let pair = pairCost(i, j)
        var score = best[row - width + j].adding(pair.cost, mismatches: pair.mismatches)
        var move = Move.pair
        let above = best[row - width + j + 1].adding(queryWeights[i])
        if above < score { (score, move) = (above, .queryOnly) }
        let before = best[row + j].adding(sourceWeights[j])
        if before < score { (score, move) = (before, .sourceOnly) }
        best[row + j + 1] = score
        moves[row + j + 1] = move
      }
    }
    cost = best[best.count - 1].cost
    var steps: [AlignmentStep] = []
    var (i, j) = (queryWeights.count, sourceWeights.count)
    while i > 0 || j > 0 {
      switch moves[i * width + j] {
      case .pair:
        (i, j) = (i - 1, j - 1)
        steps.append(.pair(query: i, source: j))
      case .queryOnly:
        i -= 1
        steps.append(.queryOnly(i))
      case .sourceOnly:
        j -= 1
        steps.append(.sourceOnly(j))
      }
    }
    self.steps = steps.reversed()
  }
}

/// How a cell of the table was reached.
private enum Move: UInt8 {
  case pair, queryOnly, sourceOnly
}

/// A cost and, among equal costs, the number of odd pairs.
private struct Score: Comparable {
  var cost = 0
  var mismatches = 0

  func adding(_ cost: Int, mismatches: Int = 0) -> Score {
    Score(cost: self.cost + cost, mismatches: self.mismatches + mismatches)
  }

  static func < (left: Score, right: Score) -> Bool {
    (left.cost, left.mismatches) < (right.cost, right.mismatches)
  }
}
