import LeksikModel

/// The entries met so far, of which only a fingerprint of 128 bits is kept.
///
/// Two different entries share one by chance only when there are more of them than any disk holds.
struct RepeatSet {
  private var fingerprints: Set<Fingerprint> = []

  private struct Fingerprint: Hashable {
    var low: Int
    var high: Int
  }

  /// Adds an entry with the id that its file gives it; `false` when an equal one was there before.
  mutating func insert(_ item: ExchangeItem, id: String) -> Bool {
    var item = item
    switch item {
    case .concept(var concept):
      concept.id = id
      item = .concept(concept)
    case .unit(var unit):
      unit.id = id
      item = .unit(unit)
    case .glossary, .memory: return true
    }
    var (low, high) = (Hasher(), Hasher())
    high.combine(0x5EED)
    item.hash(into: &low)
    item.hash(into: &high)
    return fingerprints.insert(Fingerprint(low: low.finalize(), high: high.finalize())).inserted
  }
}
