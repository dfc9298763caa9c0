import LeksikMatching
import Testing
import _LeksikTestSupport

@Suite struct AlignmentTests {
  @Test func withUnitCostsItIsTheLevenshteinDistance() {
    let words = strings(over: "ab", upTo: 4).map(Array.init)
    for query in words {
      for source in words {
        let alignment = align(query, source)
        #expect(alignment.cost == EditDistance.levenshtein(query, source))
      }
    }
  }

  @Test func itsStepsCoverBothSidesInOrderAndAddUpToItsCost() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<300 {
      let query = Array(random.string(over: "abc", length: 0...9))
      let source = Array(random.string(over: "abc", length: 0...9))
      let alignment = align(query, source)
      var (i, j, cost) = (0, 0, 0)
      for step in alignment.steps {
        switch step {
        case .pair(let a, let b):
          #expect(a == i && b == j)
          cost += query[a] == source[b] ? 0 : 1
          (i, j) = (i + 1, j + 1)
        case .queryOnly(let a):
          #expect(a == i)
          (i, cost) = (i + 1, cost + 1)
        case .sourceOnly(let b):
          #expect(b == j)
          (j, cost) = (j + 1, cost + 1)
        }
      }
      #expect(i == query.count && j == source.count && cost == alignment.cost)
    }
  }

  @Test func prefersNaturalPairsAmongTheCheapest() {
    // "no puede" against "debe": pairing either word costs the same; the modal verbs belong together.
    let alignment = Alignment(queryWeights: [1, 1], sourceWeights: [1]) { query, _ in
      .init(cost: 1, mismatches: query == 1 ? 0 : 1)
    }
    #expect(alignment.steps == [.queryOnly(0), .pair(query: 1, source: 0)])
    let mirrored = Alignment(queryWeights: [1, 1], sourceWeights: [1]) { query, _ in
      .init(cost: 1, mismatches: query == 0 ? 0 : 1)
    }
    #expect(mirrored.steps == [.pair(query: 0, source: 0), .queryOnly(1)])
  }

  private func align(_ query: [Character], _ source: [Character]) -> Alignment {
    Alignment(
      queryWeights: query.map { _ in 1 }, sourceWeights: source.map { _ in 1 }
    ) { .init(cost: query[$0] == source[$1] ? 0 : 1, mismatches: 0) }
  }
}
