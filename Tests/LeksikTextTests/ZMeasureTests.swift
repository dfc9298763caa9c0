import LeksikModel
import LeksikText
import Testing
@Suite(.enabled(if: KeyTestData.isThere))
struct ZMeasureTests {
  @Test func spanishCollisions() throws {
    for (lang, tag) in [("es", LanguageTag.spanish), ("en", .english), ("ht", .haitianCreole)] {
      var groups: [TermKey: Set<String>] = [:]
      var words: [TermKey: Set<String>] = [:]
      for e in try KeyTestData.entries(lang) {
        for k in TermKeys.indexKeys(of: e.term, in: tag) where k.tier >= .spelling && k.tier != .tilde {
          groups[k, default: []].insert(e.term.lowercased())
        }
        for w in e.term.split(whereSeparator: { " -'".contains($0) }) {
          for k in TermKeys.indexKeys(of: String(w), in: tag) where k.tier >= .spelling && k.tier != .tilde {
            words[k, default: []].insert(w.lowercased())
          }
        }
      }
      for (k, g) in groups.sorted(by: { $0.key.tier < $1.key.tier }) where g.count > 1 { print(lang, "TERM", k.tier, k.text, g.sorted()) }
      for (k, g) in words.sorted(by: { $0.key.tier < $1.key.tier }) where g.count > 1 { print(lang, "WORD", k.tier, k.text, g.sorted()) }
    }
  }
  @Test func falseMerges() throws {
    for row in try KeyTestData.rows("false_merges.tsv") {
      let tag: LanguageTag = row["language"] == "ES" ? .spanish : row["language"] == "EN" ? .english : .haitianCreole
      if row["language"] == "ES-EN" { continue }
      let a = row["form_a"] ?? "", b = row["form_b"] ?? ""
      print("FM", row["id"] ?? "", a, b, row["merging_level"] ?? "", "=>", TermKeys.tier(of: a, matching: b, in: tag).map { "\($0)" } ?? "-", TermKeys.tier(of: b, matching: a, in: tag).map { "\($0)" } ?? "-", row["note"] ?? "")
    }
  }
}
