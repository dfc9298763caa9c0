import LeksikExchange
import LeksikModel
import LeksikShipped
import LeksikTerms
import LeksikText
import Testing
import _LeksikTestSupport

/// The keys of the index against the definition of a shared key, and packed against built in memory.
@Suite struct SharedKeyTests {
  private static let shipped = Shipped.terms

  /// Terms of the glossaries with up to three letters dropped, doubled, swapped or capitalised.
  private static func queries(
    from concepts: [Concept], count: Int, using random: inout SeededRandom
  ) -> [(text: String, language: LanguageTag)] {
    let terms = concepts.flatMap(\.sections).flatMap { section in
      section.terms.map { (text: $0.text, language: section.language) }
    }
    return (0..<count).compactMap { _ in
      guard let term = terms.randomElement(using: &random) else { return nil }
      var letters = Array(term.text)
      for _ in 0..<Int.random(in: 0...3, using: &random) where !letters.isEmpty {
        let place = Int.random(in: letters.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, max(0, place - 1))
        case 3: letters = Array(String(letters).uppercased())
        default: letters[place] = "aeiounsz -".randomElement(using: &random) ?? "a"
        }
      }
      return (String(letters), term.language)
    }
  }

  @Test func thePackedTableAnswersLikeOneBuiltInMemory() {
    let seed: UInt64 = 20_260_115
    var random = SeededRandom(seed: seed)
    let built = TermIndex(
      Shipped.bundle.glossaries.map { (TermOrigin(glossary: $0.title), $0.concepts) })
    for query in Self.queries(from: built.concepts, count: 30, using: &random) {
      #expect(
        Self.shipped.lookup(query.text, limit: 20) == built.lookup(query.text, limit: 20),
        "seed \(seed): \(query)")
    }
  }

  @Test func agreesWithTheDefinitionOfASharedKey() {
    let seed: UInt64 = 7
    var random = SeededRandom(seed: seed)
    let concepts = Array(Self.shipped.concepts.shuffled(using: &random).prefix(80))
    let index = TermIndex(concepts: concepts)
    let naive = NaiveKeys(concepts)
    for query in Self.queries(from: concepts, count: 300, using: &random) {
      let hits = index.lookup(query.text, from: query.language, limit: concepts.count)
      let tiers = naive.tiers(of: query.text, in: query.language)
      for hit in hits {
        let tier = tiers[hit.concept.id]
        switch hit.reason {
        case .exact, .case, .accent, .orthography, .inflection:
          #expect(tier?.rung.reason == hit.reason, "seed \(seed): \(query) \(hit.term.text)")
          #expect(tier?.strength == hit.distance, "seed \(seed): \(query) \(hit.term.text)")
        case .prefix, .word, .typo, .sound:
          // These come after the rungs of keys, but before the one of sounds.
          #expect(tier.map { $0.rung == .sound } ?? true, "seed \(seed): \(query)")
        }
      }
      let found = Set(hits.map(\.concept.id))
      #expect(found.isSuperset(of: tiers.keys), "seed \(seed): \(query)")
    }
  }

  @Test func theDefinitionIsTheOneOfTheKeys() {
    let concepts = Array(Self.shipped.concepts.prefix(5))
    let naive = NaiveKeys(concepts)
    for query in ["trata", "victimas", "témoin", "TRAFIK MOUN", "trafickers"] {
      for language in LanguageTag.supported {
        let tiers = naive.tiers(of: query, in: language)
        for concept in concepts {
          let best = concept.section(in: language)?.terms.compactMap {
            TermKeys.tier(of: query, matching: $0.text, in: language)
          }.min()
          #expect(tiers[concept.id] == best)
        }
      }
    }
  }

  @Test func aTermWithTheTablesOwnSeparatorsDoesNoHarm() {
    let glossary = SmallGlossary(.english, "a\u{1E}b", "c\u{1F}d", "judge")
    #expect(glossary.answers("judge") == ["exact: judge"])
    #expect(glossary.answers("c\u{1F}d").allSatisfy { $0.hasSuffix("d") })
  }
}

/// Shared keys as simple as can be: every key of a query against every key of every term.
struct NaiveKeys {
  private let filed: [(concept: Concept.ID, language: LanguageTag, keys: Set<TermKey>)]

  init(_ concepts: [Concept]) {
    filed = concepts.flatMap { concept in
      concept.sections.flatMap { section in
        section.terms.map { term in
          (
            concept.id, section.language,
            Set(TermKeys.indexKeys(of: term.text, in: section.language))
          )
        }
      }
    }
  }

  /// The strongest tier on which the query meets a term of each concept.
  func tiers(of query: String, in language: LanguageTag) -> [Concept.ID: KeyTier] {
    let keys = TermKeys.queryKeys(of: query, in: language)
    var tiers: [Concept.ID: KeyTier] = [:]
    for term in filed where term.language == language {
      for key in keys where term.keys.contains(key.key) {
        tiers[term.concept] = min(tiers[term.concept] ?? key.tier, key.tier)
      }
    }
    return tiers
  }
}
