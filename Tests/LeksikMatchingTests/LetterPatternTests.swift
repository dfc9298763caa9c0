import LeksikMatching
import Testing
import _LeksikTestSupport

/// Prepared patterns and bags of letters against the textbook distance.
@Suite struct LetterPatternTests {
  private static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func agreesWithTheDefinitionOnAllShortStrings() {
    let texts = strings(over: "ab", upTo: 5).map(Self.letters)
    for left in texts {
      let pattern = LetterPattern(left)
      for right in texts {
        let expected = EditDistance.damerau(left, right, limit: 2)
        #expect(pattern.distance(to: right, limit: 2) == expected, "\(left) \(right)")
        #expect(
          expected == nil || LetterBag(left).mayBeWithin(2, of: LetterBag(right)),
          "\(left) \(right)")
      }
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func agreesWithTheDefinitionOnLongStrings(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for length in [7, 31, 32, 33, 62, 63, 64, 65, 66, 130] {
      for _ in 0..<20 {
        let left = random.string(over: "abcñж ", length: length...length)
        var right = Array(left)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let place = Int.random(in: right.indices, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: right.remove(at: place)
          case 1: right.insert("b", at: place)
          case 2: right.swapAt(place, max(0, place - 1))
          default: right[place] = "ж"
          }
        }
        let other = Self.letters(String(right))
        let pattern = LetterPattern(Self.letters(left))
        for limit in 0...3 {
          #expect(
            pattern.distance(to: other, limit: limit)
              == EditDistance.damerau(pattern.letters, other, limit: limit),
            "seed \(seed): \(left) \(String(right))")
        }
      }
    }
  }

  @Test func theScanLosesNoBagWithinTheLimit() {
    var random = SeededRandom(seed: 11)
    let texts = (0..<203).map { _ in Self.letters(random.string(over: "abcde f", length: 3...9)) }
    let bags = texts.map { LetterBag($0).bits }
    for query in texts.prefix(40) {
      for edits in 1...2 {
        var places: [UInt32] = []
        bags.withUnsafeBufferPointer {
          LetterBagScan.appendPlaces(in: $0, within: edits, of: LetterBag(query), to: &places)
        }
        let expected = bags.indices.filter {
          LetterBag(query).mayBeWithin(edits, of: LetterBag(bits: bags[$0]))
        }
        #expect(places.map(Int.init) == expected)
      }
    }
  }
}
