import LeksikModel
import LeksikShipped
import LeksikTerms
import LeksikText
import Testing
import _LeksikTestSupport

/// Completion by its definition: prefixes of terms, then of words, in the order of answers.
@Suite struct TermCompletionTests {
  @Test func offersPrefixesFirstThenWords() {
    let glossary = SmallGlossary(
      .spanish, "multa de trata", "tratado de paz", "trata", "Trátase", "paz")
    #expect(
      glossary.index.completions(of: "trat").map(\.text)
        == ["trata", "Trátase", "tratado de paz", "multa de trata"])
    #expect(glossary.index.completions(of: "trat", limit: 2).map(\.text) == ["trata", "Trátase"])
    #expect(glossary.index.completions(of: "x").isEmpty)
    #expect(glossary.index.completions(of: "").isEmpty)
  }

  @Test func agreesWithALookUpOfAllTermsForEveryPrefix() {
    let index = Shipped.terms
    for query in [
      "t", "tr", "tra", "trat", "trata", "trata ", "trata d", "vik", "é", "ñ", "l", "de",
    ] {
      let best = index.completions(of: query, limit: 10)
      let all = index.completions(of: query, limit: 5_000)
      #expect(best == Array(all.prefix(10)), "\(query)")
      #expect(Set(all.map(\.concept)).count == all.count, "\(query)")
    }
  }

  /// The answer is full after a few terms or after all, and the same.
  @Test func agreesWithALookUpOfAllTermsForSeveralWords() {
    var random = SeededRandom(seed: 5)
    let words = ["acta", "acto", "auto", "a", "de", "del", "la", "prisión", "preventiva", "multa"]
    let terms = (0..<3_000).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        words[Int.random(in: words.indices, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "-")
    }
    let index = SmallGlossary(.spanish, terms.map { Term($0, status: .preferred) }).index
    for query in ["de a", "de d", "de la p", "multa de", "a p", "a-d", "prision preventiva", "x a"]
    {
      let best = index.completions(of: query, limit: 10)
      let all = index.completions(of: query, limit: 50_000)
      #expect(best == Array(all.prefix(10)), "\(query)")
      let words = query.split(separator: " ").map(String.init)
      let expected = Set(terms).filter { term in
        let parts = term.split { $0 == " " || $0 == "-" }.map { Folding.accentFolded(String($0)) }
        let key = Folding.accentFolded(term)
        return key.hasPrefix(query) || key.contains(" " + query) || key.contains("-" + query)
          || words.count > 1 && words.allSatisfy(parts.contains)
      }
      #expect(Set(all.map(\.text)) == expected, "\(query)")
    }
  }

  @Test func highlightsCutNoCharacter() throws {
    let glossary = SmallGlossary(.spanish, "ni\u{6E}\u{303}o víctima", "allanamiento de morada")
    let word = try #require(glossary.index.lookup("victi").first)
    #expect(word.highlights.count == 1)
    let bytes = Array(word.term.text.utf8)
    #expect(String(decoding: bytes[word.highlights[0]], as: UTF8.self) == "vícti")
    let prefix = try #require(glossary.index.lookup("niñ").first)
    #expect(prefix.highlights == [0..<5])
    let shuffled = try #require(glossary.index.lookup("morada allanamiento").first)
    #expect(shuffled.highlights == [0..<12, 16..<22])
    let typo = try #require(glossary.index.lookup("moradda").first)
    #expect(typo.highlights == [16..<22])
    #expect(glossary.index.lookup("ALLANAMIENTO de morada").first?.highlights == [0..<22])
  }
}
