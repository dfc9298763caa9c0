import LeksikExchange
import LeksikMemory
import LeksikModel
import LeksikShipped
import LeksikTerms
import LeksikWorkspace
import Testing

@Suite struct WorkspaceTests {
  private static let workspace = Workspace.bundled()
  private static let units = Shipped.bundle.memories.flatMap(\.units)

  @Test func bringsTheGlossariesAndTheMemory() {
    #expect(Shipped.terms.concepts.count == 721)
    #expect(Self.units.count >= 120)
    #expect(Set(Shipped.terms.concepts.map(\.id)).count == 721)
    let units = Self.units.map(\.id)
    #expect(Set(units).count == units.count)
  }

  @Test func everyUnitSpeaksAllThreeLanguages() {
    for unit in Self.units {
      for language in LanguageTag.supported {
        #expect(unit.segment(in: language)?.text.isEmpty == false, "\(unit.id) \(language)")
      }
    }
  }

  @Test func everyTermToUseFindsItsOwnConceptExactly() {
    let terms = Shipped.terms
    var asked = 0
    for concept in terms.concepts {
      for section in concept.sections {
        for term in section.terms where term.status?.isObsolete != true {
          asked += 1
          // Only a term that several concepts share needs more than one answer.
          var hits = terms.lookup(term.text, from: section.language, limit: 1)
          if hits.first?.concept.id != concept.id {
            hits = terms.lookup(term.text, from: section.language, limit: 4)
          }
          #expect(
            hits.contains { $0.concept.id == concept.id && $0.reason == .exact },
            "\(concept.id) \(term.text): \(hits.map { "\($0.concept.id) \($0.reason)" })")
        }
      }
    }
    #expect(asked > 3 * 721)
  }

  @Test func everyUnitOfTheMemoryMatchesItself() throws {
    for unit in Self.units.prefix(10) {
      let text = try #require(unit.segment(in: .spanish)).text
      let best = try Self.workspace.memory.matches(
        for: text, from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 3)
      #expect(best.first?.similarity == .full)
      #expect(best.contains { $0.unit.id == unit.id })
    }
  }

  @Test func manyTasksMayAskTheSameWorkspace() async throws {
    let workspace = Self.workspace
    let answers = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let hits = try ["trata", "temwen", "asylum", "testgo"].flatMap {
            try workspace.terms.lookup($0, limit: 3)
          }
          let matches = try workspace.memory.matches(
            for: "Tiene derecho a un abogado.", from: .spanish, to: nil,
            atLeast: .percent(50), limit: 2)
          return hits.map(\.concept.id) + matches.map(\.unit.id)
        }
      }
      var answers: [[String]] = []
      for try await answer in group { answers.append(answer) }
      return answers
    }
    #expect(Set(answers).count == 1)
    #expect(answers.first?.first == "TIP-001")
  }

  @Test func aWorkspaceOfOnesOwnHoldsWhatItIsGiven() throws {
    let glossary = Glossary(
      title: "Mine",
      concepts: [
        Concept(
          id: "A",
          sections: [LanguageSection(language: .spanish, terms: [Term("chivato")])])
      ])
    let unit = TranslationUnit(
      id: "1", segments: [Segment("Hola.", in: .spanish), Segment("Bonjou.", in: .haitianCreole)])
    let workspace = Workspace(
      glossaries: [glossary, Glossary(title: "Empty")],
      memories: [TranslationMemory(title: "Mine", units: [unit])])
    #expect(try workspace.terms.lookup("chivato").map(\.concept.id) == ["A"])
    let matches = try workspace.memory.matches(
      for: "Hola.", from: .spanish, to: nil, atLeast: .full, limit: 5)
    #expect(matches.map(\.unit) == [unit])
  }
}
