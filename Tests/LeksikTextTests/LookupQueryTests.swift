import LeksikModel
import LeksikText
import Testing

/// What people type, against all terms of the language.
@Suite(.enabled(if: KeyTestData.isThere))
struct LookupQueryTests {
  @Test(arguments: ["es", "ht", "en"])
  func reachTheConceptAmongTheFirstThree(language: String) throws {
    let tag = try #require(LanguageTag(language))
    let queries = try KeyTestData.rows("lookup_queries.tsv").filter { $0["lang"] == language }
    var lookup = NaiveLookup(tag)
    for entry in try KeyTestData.entries(language) {
      lookup.add(entry.term, concept: entry.concept, isPreferred: entry.isPreferred)
    }
    var missed: [String] = []
    for query in queries {
      let concepts = lookup.search(query["query"] ?? "", limit: 12).map { lookup.terms[$0].concept }
      var distinct: [String] = []
      for concept in concepts where !distinct.contains(concept) { distinct.append(concept) }
      if !distinct.prefix(3).contains(query["expected_concept_id"] ?? "") {
        missed.append("\(query["query"] ?? "")")
      }
    }
    #expect(missed.count * 12 <= queries.count, "missed: \(missed)")
  }
}
