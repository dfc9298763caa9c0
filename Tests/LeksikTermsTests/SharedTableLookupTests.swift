import LeksikModel
import LeksikTerms
import Testing
import _LeksikTestSupport

/// The tables of variants and of words that must stay apart, asked of the index itself.
@Suite(.enabled(if: SharedTable("variant_pairs.tsv") != nil))
struct SharedTableLookupTests {
  /// All Creole terms of the shared concepts and the standard forms of the pairs, a concept each.
  private static func vocabulary(_ pairs: [[String: String]]) throws -> TermIndex {
    let columns = ["ht_preferred", "ht_admitted", "ht_deprecated"]
    let terms = try #require(SharedTable("concepts.tsv")).rows.flatMap { row in
      columns.flatMap { (row[$0] ?? "").split(separator: ";") }.map { cell in
        String(cell.prefix { $0 != "[" && $0 != "(" }).trimmingPrefix { $0 == " " }
      }
    }
    var known: Set<String> = []
    let texts = (terms.map { String($0) } + pairs.compactMap { $0["standard"] }).compactMap {
      text in
      let words = text.split(separator: " ").joined(separator: " ")
      return !words.isEmpty && known.insert(words).inserted ? words : nil
    }
    return TermIndex(
      concepts: texts.enumerated().map { place, text in
        Concept(
          id: "V\(place)",
          sections: [LanguageSection(language: .haitianCreole, terms: [Term(text)])])
      })
  }

  @Test(arguments: [(true, 99), (false, 90)])
  func variantsReachTheStandardFormAmongFive(withTypos: Bool, atLeast: Int) throws {
    let pairs = try #require(SharedTable("variant_pairs.tsv")).rows
    let index = try Self.vocabulary(pairs)
    let missed = pairs.filter { pair in
      // Without the rung of typos, what it found is left out and the rest moves up.
      !index.lookup(pair["variant"] ?? "", from: .haitianCreole, limit: 50)
        .filter { withTypos || $0.reason != .typo }.prefix(5)
        .contains { $0.term.text == pair["standard"] }
    }
    let found = Double((pairs.count - missed.count) * 100) / Double(pairs.count)
    let names = missed.map { "\($0["variant"] ?? "") → \($0["standard"] ?? "")" }
    #expect(found >= Double(atLeast), "\(found) %, missed: \(names)")
  }

  @Test func ofTwoWordsThatMayBeConfusedTheOneAskedForIsFirst() throws {
    let languages = ["HC": LanguageTag.haitianCreole, "ES": .spanish, "EN": .english]
    for row in try #require(SharedTable("false_merges.tsv")).rows {
      guard let language = languages[row["language"] ?? ""], let one = row["form_a"],
        let other = row["form_b"], one != other
      else { continue }
      let glossary = SmallGlossary(language, one, other)
      for form in [one, other] {
        #expect(glossary.index.lookup(form).first?.term.text == form, "\(one), \(other)")
      }
    }
  }
}
