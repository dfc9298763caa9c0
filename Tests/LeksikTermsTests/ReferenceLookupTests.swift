import LeksikMatching
import LeksikModel
import LeksikShipped
import LeksikTerms
import Testing
import _LeksikTestSupport

/// The index against the slow lookup: the same hits in the same order.
@Suite struct ReferenceLookupTests {
  /// Glossaries of short words over few letters, so that every rung is crowded.
  private static func glossaries(
    using random: inout SeededRandom
  ) -> [(origin: TermOrigin, concepts: [Concept])] {
    let languages: [LanguageTag] = [
      .spanish, .haitianCreole, .english, LanguageTag("es-DO") ?? .spanish,
    ]
    var number = 0
    return (0..<3).map { glossary in
      let concepts = (0..<40).map { _ in
        number += 1
        return Concept(
          id: "C\(Int.random(in: 0..<1_000, using: &random))-\(number)",
          sections: (0..<Int.random(in: 1...2, using: &random)).map { _ in
            LanguageSection(
              language: languages.randomElement(using: &random) ?? .spanish,
              terms: (0..<Int.random(in: 1...2, using: &random)).map { _ in
                Term(
                  text(using: &random),
                  status: ([nil] + Term.Status.allCases.map { $0 }).randomElement(using: &random)
                    ?? nil)
              })
          })
      }
      return (TermOrigin(glossary: "G\(glossary)", rank: glossary), concepts)
    }
  }

  private static func text(using random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      random.string(over: "abañéesA", length: 1...6)
    }.joined(separator: [" ", " ", "-", "'"].randomElement(using: &random) ?? " ")
  }

  @Test(arguments: Array(1...6) as [UInt64])
  func theSameHitsInTheSameOrder(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let groups = Self.glossaries(using: &random)
    let index = TermIndex(groups)
    let reference = ReferenceLookup(groups)
    for _ in 0..<25 {
      let query = Self.text(using: &random)
      for limit in [1, 3, 300] {
        let expected = reference.lookup(query, limit: limit)
        let found = index.lookup(query, limit: limit)
        // Parts of a query answer only where nothing else does.
        if expected.isEmpty { continue }
        #expect(
          found.map {
            ReferenceLookup.Answer(
              concept: $0.concept.id, term: $0.term.text, reason: $0.reason, distance: $0.distance)
          } == expected, "seed \(seed): \(query)")
      }
    }
  }

  @Test(arguments: [21, 22] as [UInt64])
  func changesInFrontAnswerAsIfTheyHadBeenBuiltIn(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let groups = Self.glossaries(using: &random)
    let whole = TermIndex(groups)
    var base = TermIndexBuilder()
    var changes = TermIndexBuilder()
    var hidden: Set<UInt32> = []
    var number = 0
    for group in groups {
      for concept in group.concepts {
        if number.isMultiple(of: 5) {
          var old = concept
          for section in old.sections.indices {
            old.sections[section].terms = [Term("abba"), Term("baab saba")]
          }
          base.add(old, numbered: number, from: group.origin)
          changes.add(concept, numbered: number, from: group.origin)
          hidden.insert(UInt32(number))
        } else {
          base.add(concept, numbered: number, from: group.origin)
        }
        number += 1
      }
    }
    let layered = TermIndex(
      index: IndexFile(base.image()), changes: IndexFile(changes.image()), hiding: hidden,
      source: ConceptList(groups.flatMap(\.concepts)))
    for _ in 0..<60 {
      let query = Self.text(using: &random)
      for limit in [3, 300] {
        let expected = whole.lookup(query, limit: limit)
        let found = layered.lookup(query, limit: limit)
        // Where all else is equal the id decides, and between two indexes the number.
        #expect(found.map(\.reason) == expected.map(\.reason), "seed \(seed): \(query)")
        #expect(
          found.map(\.term.text) == expected.map(\.term.text), "seed \(seed): \(query)")
      }
    }
  }

  @Test func theSameHitsOnTheShippedGlossaries() {
    let seed: UInt64 = 99
    var random = SeededRandom(seed: seed)
    let concepts = Array(Shipped.terms.concepts.shuffled(using: &random).prefix(120))
    let index = TermIndex(concepts: concepts)
    let reference = ReferenceLookup([(TermOrigin(), concepts)])
    for _ in 0..<12 {
      guard let section = concepts.randomElement(using: &random)?.sections.first,
        let term = section.terms.first
      else { continue }
      var letters = Array(term.text)
      letters.remove(at: Int.random(in: letters.indices, using: &random))
      let query = String(letters)
      let found = index.lookup(query, limit: 10)
      let expected = reference.lookup(query, limit: 10)
      #expect(found.map(\.concept.id) == expected.map(\.concept), "seed \(seed): \(query)")
    }
  }
}
