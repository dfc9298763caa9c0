/// Finds terms of different entries that share a key, each pair of entries once.
///
/// A term is compared with the last few of its group only: were all terms of a file the same,
/// comparing each with each would never end, and one partner is enough to report.
struct EntryGroups<Key: Hashable> {
  private static var reach: Int { 8 }

  private let terms: [TermEntry]
  /// The last term of each group, and before each term the one that came before it; -1 for none.
  private var last: [Key: Int] = [:]
  private var previous: [Int]
  private var judgements: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// Groups of no terms yet, of those of a set.
  init(of set: GlossarySet) {
    terms = set.terms
    last.reserveCapacity(2 * set.concepts.count)
    previous = Array(repeating: -1, count: set.terms.count)
  }

  /// The nearest earlier term with the same key, from another entry, that is a partner.
  ///
  /// - Parameters:
  ///   - index: The index of a term in ``GlossarySet/terms``; they come in order.
  ///   - isCandidate: Whether two terms are a case at all.
  ///   - isPartner: Whether two entries, by their indices, are; asked once for each pair. Once a pair
  ///     is given, its later entry gets no other partner from a group that holds both.
  mutating func partner(
    of index: Int, under key: Key, ifTerm isCandidate: (TermEntry) -> Bool = { _ in true },
    ifEntry isPartner: (Int, Int) -> Bool
  ) -> TermEntry? {
    guard var other = last.updateValue(index, forKey: key) else { return nil }
    previous[index] = other
    let entry = terms[index].conceptIndex
    for _ in 0..<Self.reach where other >= 0 {
      defer { other = previous[other] }
      guard terms[other].conceptIndex != entry, isCandidate(terms[other]) else { continue }
      let pair = Pair(first: terms[other].conceptIndex, second: entry)
      // What shares one term with another entry often shares more: once is enough.
      if let answer = judgements[pair] {
        if answer { return nil } else { continue }
      }
      let answer = isPartner(pair.first, pair.second)
      judgements[pair] = answer
      if answer { return terms[other] }
    }
    return nil
  }
}
