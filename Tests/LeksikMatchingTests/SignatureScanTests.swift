import CMatching
import Testing
import _LeksikTestSupport

@Suite struct SignatureScanTests {
  @Test func findsTheSameRowsWithEveryInstructionSet() {
    var random = SeededRandom(seed: 3)
    let count = 1_003
    let sparse = { (random: inout SeededRandom) in random.next() & random.next() & random.next() }
    let front = (0..<2 * count).map { _ in sparse(&random) }
    let back = (0..<2 * count).map { _ in sparse(&random) }
    for _ in 0..<200 {
      var bag = cmatching_bag()
      bag.needed = (sparse(&random), sparse(&random), sparse(&random), sparse(&random))
      bag.allowed = (random.next(), random.next(), random.next(), random.next())
      bag.missing_limit = UInt32.random(in: 10...40, using: &random)
      bag.surplus_limit = UInt32.random(in: 5...30, using: &random)
      let first = UInt32.random(in: 0...5, using: &random)
      let answers = (0...cmatching_level()).map { level in
        var rows = [UInt32](repeating: 0, count: count)
        var misses = [UInt8](repeating: 0, count: count)
        let found = cmatching_scan(
          front, back, first, UInt32(count) - first, &bag, level, &rows, &misses)
        return zip(rows, misses).prefix(found).map { [Int($0), Int($1)] }
      }
      #expect(answers.allSatisfy { $0 == answers[0] })
    }
  }

  @Test func countsSharedBitsAsTheirDefinitionSays() {
    let front: [UInt64] = [0b1011, 0]
    let back: [UInt64] = [0, 0b1]
    var bag = cmatching_bag(
      needed: (0b1101, 0, 0, 0), allowed: (0b0001, 0, 0, 0b1), missing_limit: 1, surplus_limit: 2)
    var rows: [UInt32] = [9]
    var misses: [UInt8] = [9]
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 1)
    #expect(rows == [5] && misses == [2])
    bag.surplus_limit = 1
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 0)
  }
}
