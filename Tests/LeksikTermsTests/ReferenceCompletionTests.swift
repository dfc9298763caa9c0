import LeksikMatching
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

  /// Many terms that begin with the same letters, so that only what comes later tells them apart.
  @Test(arguments: [41, 42] as [UInt64])
  func prefixesOfAnyLength(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let beginnings = ["audiencia ", "audienci", "aud", "\u{F1}\u{F1}\u{F1}\u{F1} ", "z", ""]
    let concepts = (0..<400).map { number in
      let text =
        (beginnings.randomElement(using: &random) ?? "")
        + random.string(over: "ab\u{F1}-", length: 1...6)
      return Concept(
        id: "C\(number)",
        sections: [
          LanguageSection(
            language: Bool.random(using: &random) ? .spanish : .english, terms: [Term(text)])
        ])
    }
    var (old, changes) = (TermIndexBuilder(), TermIndexBuilder())
    for (number, concept) in concepts.enumerated() {
      if number.isMultiple(of: 3) { changes.add(concept, numbered: number) }
      old.add(concept, numbered: number)
    }
    let hidden = Set(stride(from: 0, to: UInt32(concepts.count), by: 3))
    let index = TermIndex(concepts: concepts)
    let layered = TermIndex(
      index: IndexFile(old.image()), changes: IndexFile(changes.image()), hiding: hidden,
      source: ConceptList(concepts))
    let reference = ReferenceLookup([(TermOrigin(), concepts)])
    for concept in concepts.prefix(40) {
      let text = concept.sections[0].terms[0].text
      for length in 1...text.count where !text.prefix(length).hasSuffix(" ") {
        let typed = String(text.prefix(length))
        let expected = reference.completions(of: typed, limit: 10)
        let found = index.completions(of: typed)
        #expect(
          found.map { "\($0.reason) C\($0.concept)" }
            == expected.map { "\($0.reason) \($0.concept)" },
          "seed \(seed): \(typed)")
        // Of equal terms the id is first in one index, and between two the number.
        #expect(
          layered.completions(of: typed).map { "\($0.reason) \($0.text)" }
            == found.map { "\($0.reason) \($0.text)" }, "seed \(seed): \(typed)")
      }
    }
  }
}
