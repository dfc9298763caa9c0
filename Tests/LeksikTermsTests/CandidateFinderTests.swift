import LeksikModel
import LeksikTerms
import Testing

/// Candidate terms: what counts, and by how much.
@Suite struct CandidateFinderTests {
  @Test func scoresAreThoseOfThePaper() {
    // Six times the phrase of two words, four of them inside one of three.
    var finder = CandidateFinder(language: .english)
    for _ in 0..<4 { finder.add("basal cell carcinoma.") }
    for _ in 0..<2 { finder.add("cell carcinoma.") }
    let candidates = finder.candidates(limit: 10)
    #expect(candidates.map(\.text) == ["basal cell carcinoma", "cell carcinoma"])
    #expect(candidates.map(\.count) == [4, 6])
    #expect(abs(candidates[0].score - 4 * 1.584_962_5) < 1e-6)
    #expect(abs(candidates[1].score - 2) < 1e-6)
  }

  @Test func formsCountTogetherAndStopWordsAreNoEdges() throws {
    var finder = CandidateFinder(language: .spanish)
    finder.add("La orden de alejamiento. Las órdenes de alejamiento, y una orden de alejamiento.")
    finder.add("Pidió la orden de alejamiento para ella; orden. De alejamiento no habló.")
    let candidate = try #require(finder.candidates(limit: 5).first)
    #expect(candidate.text == "orden de alejamiento")
    #expect(candidate.count == 4)
    #expect(candidate.documentCount == 2)
    #expect(candidate.contexts.count == 3)
    #expect(candidate.contexts[0].snippet.contains("La orden de alejamiento."))
    #expect(!finder.candidates(limit: 50).contains { $0.text.hasPrefix("la ") })
  }

  @Test func whatAGlossaryHasIsNoCandidate() {
    let index = TermIndex(concepts: [SmallConcept.of("trata de personas", .spanish)])
    let text = "La trata de personas y la red de trata. La trata de personas, la red de trata."
    let places = index.occurrences(in: text, language: .spanish, includingNested: true)
    var finder = CandidateFinder(language: .spanish)
    finder.add(text, known: places.map(\.range))
    #expect(finder.candidates(limit: 10).map(\.text) == ["red de trata"])
  }
}
