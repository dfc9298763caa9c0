import LeksikMatching

/// Which glossary term of a query stands where which one of a source stood.
struct TermPairs {
  typealias Pair = (query: RepairTerm, source: RepairTerm)

  /// The pairs that changed, by the concept of the source: all of it change to the same.
  let changes: [[Pair]]

  /// Pairs terms in their order; those of one concept first.
  init(query: [RepairTerm], source: [RepairTerm]) {
    let alignment = Alignment(
      queryWeights: query.map { _ in 1 }, sourceWeights: source.map { _ in 1 }
    ) { Alignment.PairCost(cost: query[$0].concept == source[$1].concept ? 0 : 1, mismatches: 0) }
    var changed: [String: [Pair]] = [:]
    var order: [String] = []
    for case .pair(let i, let j) in alignment.steps
    where query[i].concept != source[j].concept {
      if changed[source[j].concept] == nil { order.append(source[j].concept) }
      changed[source[j].concept, default: []].append((query[i], source[j]))
    }
    changes = order.compactMap { concept in
      guard let pairs = changed[concept], let first = pairs.first,
        pairs.allSatisfy({ $0.query.concept == first.query.concept }),
        source.count(where: { $0.concept == concept }) == pairs.count
      else { return nil }
      return pairs
    }
  }
}
