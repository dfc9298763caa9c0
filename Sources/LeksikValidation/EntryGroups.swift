/// Finds terms of different entries that share a key, each pair of entries once.
///
/// A term is compared with the last few of its group only: were all terms of a file the same,
/// comparing each with each would never end, and one partner is enough to report.
struct EntryGroups<Key: Hashable> {
  private static var reach: Int { 8 }

  private var groups: [Key: [TermEntry]] = [:]
  private var judgements: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The first recent term with the same key, from another entry, that is a partner.
  ///
  /// - Parameters:
  ///   - isCandidate: Whether two terms are a case at all.
  ///   - isPartner: Whether two entries, by their indices, are; asked once for each pair. Once a pair
  ///     is given, its later entry gets no other partner from a group that holds both.
  mutating func firstPartner(
    of entry: TermEntry, under key: Key, ifTerm isCandidate: (TermEntry) -> Bool = { _ in true },
    ifEntry isPartner: (Int, Int) -> Bool
  ) -> TermEntry? {
    let group = groups[key, default: []]
    if group.last?.conceptIndex != entry.conceptIndex {
      groups[key, default: []].append(entry)
      if group.count == Self.reach { groups[key]?.removeFirst() }
    }
    for other in group where other.conceptIndex != entry.conceptIndex && isCandidate(other) {
      let pair = Pair(first: other.conceptIndex, second: entry.conceptIndex)
      // What shares one term with another entry often shares more: once is enough.
      if let answer = judgements[pair] {
        if answer { return nil } else { continue }
      }
      let answer = isPartner(pair.first, pair.second)
      judgements[pair] = answer
      if answer { return other }
    }
    return nil
  }
}
