import LeksikMatching
import Testing
import _LeksikTestSupport

@Suite struct EditDistanceTests {
  @Test func agreesWithTheRecursiveDefinitionOnAllShortStrings() {
    let words = strings(over: "ab", upTo: 4)
    for left in words {
      for right in words {
        let expected = recursiveDamerau(Array(left), Array(right))
        for limit in 0...4 {
          #expect(
            EditDistance.damerau(left, right, limit: limit) == (expected <= limit ? expected : nil),
            "\(left) \(right) \(limit)")
        }
        #expect(EditDistance.levenshtein(left, right) >= expected)
      }
    }
  }

  @Test func agreesWithTheRecursiveDefinitionOnRandomStrings() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      let left = random.string(over: "abcd", length: 0...7)
      let right = random.string(over: "abcd", length: 0...7)
      let expected = recursiveDamerau(Array(left), Array(right))
      #expect(
        EditDistance.damerau(left, right, limit: 2) == (expected <= 2 ? expected : nil),
        "\(left) \(right)")
    }
  }

  @Test func countsASwapOfNeighboursOnce() {
    #expect(EditDistance.damerau("tetsigo", "testigo", limit: 2) == 1)
    #expect(EditDistance.levenshtein("tetsigo", "testigo") == 2)
    #expect(EditDistance.damerau("ca", "abc", limit: 3) == 3)
  }
}

/// Optimal string alignment distance straight from its recurrence.
private func recursiveDamerau(_ left: [Character], _ right: [Character]) -> Int {
  guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
  var distance = min(
    recursiveDamerau(left.dropLast(), right) + 1,
    recursiveDamerau(left, right.dropLast()) + 1,
    recursiveDamerau(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
  if left.count > 1, right.count > 1, a == right[right.count - 2], b == left[left.count - 2] {
    distance = min(distance, recursiveDamerau(left.dropLast(2), right.dropLast(2)) + 1)
  }
  return distance
}
