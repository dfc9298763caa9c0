import LeksikModel
import LeksikTerms
import Testing
import _LeksikTestSupport

/// Completion of several words against the slow lookup: the same terms in the same order.
@Suite struct ReferenceCompletionTests {
  /// Terms of few short words, which stand twice in a term, in any order, and before one another.
  private static func text(using random: inout SeededRandom) -> String {
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      random.string(over: "aabñ", length: 1...3)
    }
    return words.dropFirst().reduce(words[0]) { text, word in
      text + ([" ", " ", " ", "-", "'", "  "].randomElement(using: &random) ?? " ") + word
    }
  }

  @Test(arguments: Array(31...36) as [UInt64])
  func theSameCompletionsInTheSameOrder(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let concepts = (0..<300).map { number in
      Concept(
        id: "C\(number)",
        sections: [LanguageTag.spanish, .haitianCreole].map { language in
          LanguageSection(
            language: language,
            terms: [
              Term(
                Self.text(using: &random),
                status: Term.Status.allCases.randomElement(using: &random))
            ])
        })
    }
    let index = TermIndex(concepts: concepts)
    let reference = ReferenceLookup([(TermOrigin(), concepts)])
    var answers: [Int: Int] = [:]
    for _ in 0..<60 {
      let query = Self.text(using: &random)
      let all = reference.completions(of: query, limit: .max)
      for answer in all where answer.reason == .word { answers[answer.distance, default: 0] += 1 }
      for limit in [1, 3, 10, 1_000] {
        let found = index.completions(of: query, limit: limit)
        let expected = all.prefix(limit)
        #expect(
          found.map { "\($0.reason) C\($0.concept) \($0.text)" }
            == expected.map { "\($0.reason) \($0.concept) \($0.term)" },
          "seed \(seed): \(query), \(limit)")
      }
    }
    // Words inside a term and words in another order both were among them.
    #expect(answers[0, default: 0] > 100 && answers[1, default: 0] > 20, "\(answers)")
  }
}
