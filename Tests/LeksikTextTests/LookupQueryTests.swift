import LeksikModel
import LeksikText
import Testing

/// What people type, against all terms of the language.
@Suite(.enabled(if: KeyTestData.isThere))
struct LookupQueryTests {
  @Test func reachTheConceptAmongTheFirstThree() throws {
    let rows = try KeyTestData.rows("lookup_queries.tsv")
    var missed: [String] = []
    for language in ["es", "ht", "en"] {
      let tag = try #require(LanguageTag(language))
      var lookup = NaiveLookup(tag)
      for entry in try KeyTestData.entries(language) {
        lookup.add(entry.term, concept: entry.concept, isPreferred: entry.isPreferred)
      }
      for row in rows where row["lang"] == language {
        let query = row["query"] ?? ""
        var distinct: [String] = []
        for index in lookup.search(query, limit: 12)
        where !distinct.contains(lookup.terms[index].concept) {
          distinct.append(lookup.terms[index].concept)
        }
        if !distinct.prefix(3).contains(row["expected_concept_id"] ?? "") { missed.append(query) }
      }
    }
    #expect(
      missed.count * 100 <= rows.count * 5, "missed \(missed.count) of \(rows.count): \(missed)")
  }
}
