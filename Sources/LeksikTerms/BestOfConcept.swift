import LeksikModel

/// The best term of each concept that answers on one rung.
struct BestOfConcept {
  private let index: TermIndex
  /// By concept, as an index into the concepts of the index.
  private(set) var found: [Int: TermSearch.Found] = [:]

  init(index: TermIndex) {
    self.index = index
  }

  /// Keeps the term unless its concept has a better one already.
  mutating func add(_ candidate: TermSearch.Found) {
    let concept = index.entries[candidate.entry].concept
    if let other = found[concept], !precedes(candidate, other) { return }
    found[concept] = candidate
  }

  /// The terms in the order of the answers.
  var sorted: [TermSearch.Found] { found.values.sorted(by: precedes) }

  private func precedes(_ left: TermSearch.Found, _ right: TermSearch.Found) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    let (first, second) = (index.entries[left.entry], index.entries[right.entry])
    if first.rank != second.rank { return first.rank < second.rank }
    if first.accentKey != second.accentKey {
      return first.accentKey.lexicographicallyPrecedes(second.accentKey)
    }
    let ids = (index.concepts[first.concept].id, index.concepts[second.concept].id)
    return ids.0 == ids.1 ? left.entry < right.entry : ids.0 < ids.1
  }
}
