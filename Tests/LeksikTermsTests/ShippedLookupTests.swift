import LeksikModel
import LeksikShipped
import LeksikTerms
import Testing
import _LeksikTestSupport

/// The words the product was made for, on the glossaries that come with it.
@Suite struct ShippedLookupTests {
  private static let terms = Shipped.terms

  @Test func trataIsTraffickingAndNotSmuggling() throws {
    let hit = try #require(Self.terms.lookup("trata").first)
    #expect(hit.concept.id == "TIP-001")
    #expect(hit.reason == .exact)
    #expect(
      hit.warnings.contains { $0.description.contains("tráfico ilícito de migrantes") })
  }

  @Test(arguments: [
    ("trafico ilicito", "SOM-001"), ("temwen", "CPE-056"), ("TÉMOIN", "CPE-056"),
    ("testgo", "CPE-056"),
  ])
  func whatIsTypedFindsItsConceptFirst(query: String, concept: String) {
    #expect(Self.terms.lookup(query).first?.concept.id == concept)
  }

  @Test func aDeprecatedTermIsAnsweredWithTheTermToUse() throws {
    let hit = try #require(Self.terms.lookup("tráfico de personas").first)
    #expect(hit.concept.id == "TIP-001")
    #expect(hit.term.status == .deprecated)
    #expect(hit.warnings.contains { $0.description.contains("say “trata de personas”") })
  }

  @Test(.enabled(if: SharedTable("lookup_queries.tsv") != nil))
  func peoplesQueriesReachTheirConcepts() throws {
    let rows = try #require(SharedTable("lookup_queries.tsv")).rows
    var late: [String] = []
    var missed: [String] = []
    for row in rows {
      let (query, expected) = (row["query"] ?? "", row["expected_concept_id"] ?? "")
      let language = row["lang"].flatMap { LanguageTag($0) }
      let ids = Self.terms.lookup(query, from: language, limit: 3).map(\.concept.id)
      if ids.first != expected { late.append("\(query): \(ids)") }
      if !ids.contains(expected) { missed.append("\(query): \(ids)") }
    }
    #expect(rows.count > 50)
    #expect(missed.count * 100 <= rows.count * 5, "not among three: \(missed)")
    #expect(late.count * 100 <= rows.count * 15, "not first: \(late)")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "a", count: 100_000), String(repeating: "trata ", count: 16_667),
      String(repeating: "👩‍⚖️", count: 300), "👩‍⚖️ trata", String(repeating: " ", count: 10_000),
      String(repeating: "a ", count: 5_000), String(repeating: "'", count: 10_000),
      "trata\u{0}de\u{1E}personas\u{1F}", "\u{FFFD}\u{202E}",
      "e" + String(repeating: "\u{301}", count: 30),
    ])
  func aHostileQueryReturns(query: String) {
    #expect(Self.terms.lookup(query, limit: 7).count <= 7)
  }
}
