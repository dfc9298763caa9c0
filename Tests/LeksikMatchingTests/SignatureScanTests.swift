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
      needed: (0b1101, 0, 0, 0), allowed: (0b0001, 0, 0, 0b1), missing_limit: 1, surplus_limit: 2,
      absent: 0, least: 0)
    var rows: [UInt32] = [9]
    var misses: [UInt8] = [9]
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 1)
    #expect(rows == [5] && misses == [2])
    bag.absent = 7
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 1)
    #expect(misses == [8])
    bag.least = 9
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 1)
    #expect(misses == [9])
    bag.surplus_limit = 1
    #expect(cmatching_scan(front, back, 5, 1, &bag, 0, &rows, &misses) == 0)
  }

  @Test func siftsRowsAnywhereAsScanningTheirWindowsDoes() {
    var random = SeededRandom(seed: 4)
    let count = 500
    let words = { (random: inout SeededRandom) in
      (0..<2 * count).map { _ in random.next() & random.next() & random.next() }
    }
    let (front, back) = (words(&random), words(&random))
    // Rows between the windows belong to none.
    let windows = [(0, 100, 20, 30), (150, 300, 25, 28), (300, 420, 18, 40)].map {
      cmatching_window(
        first: $0.0, last: $0.1, missing_limit: $0.2, surplus_limit: $0.3, least: $0.2 / 2)
    }
    for _ in 0..<50 {
      var bag = cmatching_bag()
      bag.needed = (random.next(), 0, random.next() & random.next(), 0)
      bag.allowed = (random.next(), random.next(), random.next(), 0)
      bag.absent = 2
      // Two ascending runs, as two posting lists leave them.
      let runs = (0..<count).map { (UInt32($0), random.next() & 1) }
      let touched = runs.filter { $0.1 == 0 }.map(\.0) + runs.filter { $0.1 == 1 }.map(\.0)
      var expected: [[Int]] = []
      for window in windows {
        bag.missing_limit = window.missing_limit
        bag.surplus_limit = window.surplus_limit
        bag.least = window.least
        var rows = [UInt32](repeating: 0, count: count)
        var misses = [UInt8](repeating: 0, count: count)
        let place = 2 * Int(window.first)
        let found = cmatching_scan(
          Array(front[place...]), Array(back[place...]), window.first, window.last - window.first,
          &bag, 0, &rows, &misses)
        expected += zip(rows, misses).prefix(found).map { [Int($0), Int($1)] }
      }
      for level in 0...cmatching_level() {
        var rows = [UInt32](repeating: 0, count: count)
        var misses = [UInt8](repeating: 0, count: count)
        let found = cmatching_sift(
          front, back, touched, touched.count, &bag, windows, windows.count, level, &rows, &misses)
        let answers = zip(rows, misses).prefix(found).map { [Int($0), Int($1)] }
        #expect(answers.sorted { $0[0] < $1[0] } == expected)
      }
    }
  }

  @Test func keepsRowsThatStandOnAllListsButThoseTheyMayMiss() {
    let windows = [
      cmatching_window(first: 0, last: 3, missing_limit: 1, surplus_limit: 0, least: 0),
      cmatching_window(first: 5, last: 9, missing_limit: 3, surplus_limit: 0, least: 0),
    ]
    var counts: [UInt8] = [3, 2, 4, 4, 0, 1, 0, 0, 2]
    var touched: [UInt32] = [1, 2, 3, 8, 0, 5]
    // A row on fewer than four lists but one, or outside every window, is left out.
    #expect(cmatching_keep(&counts, &touched, 6, 4, windows, 2) == 4)
    #expect(touched.prefix(4) == [2, 8, 0, 5])
    #expect(counts.allSatisfy { $0 == 0 })
  }
}
