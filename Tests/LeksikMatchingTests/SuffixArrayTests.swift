import LeksikMatching
import Testing
import _LeksikTestSupport

@Suite struct SuffixArrayTests {
  @Test(arguments: 0..<300)
  func findsWhatANaiveSearchFinds(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet = UInt32.random(in: 1...6, using: &random)
    func sequence(_ longest: Int) -> [UInt32] {
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in
        UInt32.random(in: 0..<alphabet, using: &random)
      }
    }
    let tokens = sequence(60)
    let array = SuffixArray(tokens)
    for _ in 0..<20 {
      let query = sequence(6)
      #expect(
        array.places(of: query[...]).sorted().map { Int($0) } == places(of: query[...], in: tokens),
        "seed \(seed), \(query) in \(tokens)")
      for start in query.indices {
        let length = (0...query.count - start).last {
          !places(of: query[start..<start + $0], in: tokens).isEmpty
        }
        let found = array.longestRun(startingAt: start, in: query)
        #expect(found.length == length ?? 0, "seed \(seed), \(query) in \(tokens)")
        if found.length > 0 {
          #expect(
            found.places.sorted().map { Int($0) }
              == places(of: query[start..<start + found.length], in: tokens))
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func oneTokenAThousandTimesIsNoTrouble() {
    let array = SuffixArray([UInt32](repeating: 1, count: 100_000))
    #expect(array.places(of: [1, 1, 1]).count == 99_998)
    #expect(array.longestRun(startingAt: 0, in: [1, 1, 2]).length == 2)
  }

  private func places(of run: ArraySlice<UInt32>, in tokens: [UInt32]) -> [Int] {
    guard run.count <= tokens.count else { return [] }
    return (0...tokens.count - run.count).filter { start in
      (start < tokens.count || run.isEmpty)
        && tokens[start..<start + run.count].elementsEqual(run)
    }.filter { $0 < tokens.count }
  }
}
