import Leksik

/// The share of all terms within two edits of a query, as typed, that a lookup finds; within one for
/// queries of four and five letters, and none for shorter ones, as Leksik has it.
struct TypoRecall {
  let share: Double

  init(terms: [String], queries: [String], index: TermIndex) {
    let letters = terms.map { $0.unicodeScalars.map(\.value) }
    var (wanted, found) = (0, 0)
    for query in stride(from: 0, to: queries.count, by: 10).map({ queries[$0] }) {
      let pattern = LetterPattern(query.unicodeScalars.map(\.value))
      let count = pattern.letters.count
      let limit = count <= 3 ? 0 : count <= 5 ? 1 : 2
      let expected = letters.indices.filter {
        pattern.distance(to: letters[$0], limit: limit) != nil
      }
      if expected.isEmpty { continue }
      let ids = Set(index.lookup(query, limit: 2_000).map(\.concept.id))
      wanted += expected.count
      found += expected.count { ids.contains("T\($0)") }
    }
    precondition(wanted > 0, "the workload has no typos")
    share = Double(found) / Double(wanted)
  }
}
