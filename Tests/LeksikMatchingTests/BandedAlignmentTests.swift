import CMatching
import LeksikMatching
import Testing
import _LeksikTestSupport

@Suite struct BandedAlignmentTests {
  /// Tokens that weigh differently, of which some are alike and some cost something odd.
  private static func pair(_ query: Int, _ source: Int) -> Alignment.PairCost {
    if query == source { return .init(cost: 0, mismatches: 0) }
    return query % 3 == source % 3
      ? .init(cost: 40 * (query + source), mismatches: 1)
      : .init(cost: max(weight(query), weight(source)), mismatches: query % 2 == 0 ? 1 : 2)
  }
  private static func weight(_ token: Int) -> Int { [1000, 1000, 1000, 50, 10][token % 5] }

  @Test func withinItsLimitItIsTheAlignmentAndBeyondNone() {
    var random = SeededRandom(seed: 6)
    for round in 0..<200 {
      let tokens = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Int.random(in: 0...6, using: &random)
      }
      var row = tokens
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let place = Int.random(in: 0...row.count, using: &random)
        if place < row.count, round % 2 == 0 {
          row.remove(at: place)
        } else {
          row.insert(2, at: place)
        }
      }
      let expected = Alignment(
        queryWeights: tokens.map(Self.weight), sourceWeights: row.map(Self.weight)
      ) { Self.pair(tokens[$0], row[$1]) }
      for limit in [0, expected.cost - 1, expected.cost, expected.cost + 700, 1 << 30]
      where limit >= 0 {
        let found = banded(tokens, row, limit: limit)
        #expect(found?.cost == (limit < expected.cost ? nil : expected.cost))
        if let found { #expect(found.steps == expected.steps) }
      }
    }
  }

  private func banded(
    _ query: [Int], _ row: [Int], limit: Int
  ) -> (cost: Int, steps: [AlignmentStep])? {
    let width = query.count + 1
    // What a search left there before must not matter.
    var moves = [UInt8](repeating: 3, count: width * (row.count + 1))
    var scores = [UInt64](repeating: 5, count: width)
    let table = row.flatMap { symbol in
      query.map { token in
        let pair = Self.pair(token, symbol)
        return UInt32(pair.cost << 2 | pair.mismatches)
      }
    }
    let cost = cmatching_align(
      query.map { UInt32(Self.weight($0)) }, UInt32(query.count),
      row.map { UInt32(Self.weight($0)) }, UInt32(row.count), table,
      row.indices.map { UInt32($0) }, UInt64(limit), &scores, &moves)
    guard cost >= 0 else { return nil }
    var steps: [AlignmentStep] = []
    var (i, j) = (query.count, row.count)
    while i > 0 || j > 0 {
      let move = j == 0 ? 1 : i == 0 ? 2 : Int(moves[j * width + i])
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
    return (Int(cost), steps.reversed())
  }
}
