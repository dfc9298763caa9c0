import LeksikModel
import LeksikText
import Testing

/// The attested variants against all Creole terms and the pairs' own words.
@Suite(.enabled(if: KeyTestData.isThere))
struct CreoleVariantPairsTests {
  @Test(arguments: [(true, 99), (false, 90)])
  func reachTheStandardFormAmongTheFirstFive(editing: Bool, atLeast: Int) throws {
    let pairs = try KeyTestData.rows("variant_pairs.tsv")
    var lookup = NaiveLookup(.haitianCreole)
    var known: Set<String> = []
    for term in try KeyTestData.entries("ht").map(\.term) + pairs.compactMap({ $0["standard"] })
    where known.insert(term).inserted {
      lookup.add(term)
    }
    let missed = pairs.filter { pair in
      !lookup.search(pair["variant"] ?? "", limit: 5, editing: editing)
        .contains { lookup.terms[$0].text == pair["standard"] }
    }
    let found = (pairs.count - missed.count) * 100 / pairs.count
    let names = missed.map { "\($0["variant"] ?? "") → \($0["standard"] ?? "")" }
    #expect(found >= atLeast, "\(found) %, missed: \(names)")
  }
}
