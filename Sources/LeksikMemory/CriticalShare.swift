import LeksikMatching
import LeksikText

/// What the critical differences of an alignment add to its cost and its weight.
struct CriticalShare {
  private(set) var cost = 0
  private(set) var weight = 0
  /// Whether critical tokens stand alone or against their like: *no* against *puede* is no pair.
  private(set) var isOfOneKind = true

  init(
    _ steps: [AlignmentStep], _ query: [MatchToken], _ source: [MatchToken],
    _ profile: LanguageProfile
  ) {
    for step in steps {
      switch step {
      case .pair(let i, let j):
        guard let difference = profile.difference(query[i], source[j]), difference.isCritical
        else { continue }
        let kinds = [query[i].critical, source[j].critical].compactMap { $0 }
        // *ya* against *no*: the other word is not in both segments, and counts as it does.
        guard kinds.count != 1 else { continue }
        cost += profile.pairCost(query[i], source[j]).cost
        weight += max(query[i].weight, source[j].weight)
        if Set(kinds).count > 1 { isOfOneKind = false }
      case .queryOnly(let i): addLone(query[i])
      case .sourceOnly(let j): addLone(source[j])
      }
    }
  }

  private mutating func addLone(_ token: MatchToken) {
    guard token.critical != nil else { return }
    cost += token.weight
    weight += token.weight
  }
}
