import LeksikMatching
import LeksikModel
import LeksikText

/// What is critical in the alignment that was found last, most often told without comparing in full.
extension PartSearch {
  /// Whether a difference is critical.
  func isMarked(_ cost: Int) throws -> Bool {
    let symbols = search.symbols
    var isLone = false
    var isMarked = false
    try search.forEachDifference { step, _ in
      switch step {
      case .pair(let i, let j):
        isMarked = try workspace.isCritical(word: ids[i], symbol: symbols[j], in: side)
      case .queryOnly(let i): isLone = isLone || traits(ofToken: i).isCritical
      case .sourceOnly(let j): isLone = try isLone || traits(ofSymbol: symbols[j]).isCritical
      }
      return !isMarked
    }
    // Alone it is critical, unless it was moved.
    return try isMarked || isLone && comparison(cost).isCritical
  }

  /// Whether the critical differences can make up for what is below 95 %, as ``CriticalShare`` has it.
  func mayBeSame(_ cost: Int, _ weight: Int) throws -> Bool {
    let symbols = search.symbols
    var (rest, restWeight) = (cost, weight)
    func take(_ traits: FormTraits) {
      guard traits.isCritical else { return }
      rest -= traits.weight
      restWeight -= traits.weight
    }
    try search.forEachDifference { step, pairCost in
      switch step {
      case .pair(let i, let j):
        let (mine, its) = (traits(ofToken: i), try traits(ofSymbol: symbols[j]))
        guard mine.isCritical == its.isCritical,
          try workspace.isCritical(word: ids[i], symbol: symbols[j], in: side)
        else { return true }
        rest -= pairCost
        restWeight -= max(mine.weight, its.weight)
      case .queryOnly(let i): take(traits(ofToken: i))
      case .sourceOnly(let j): take(try traits(ofSymbol: symbols[j]))
      }
      return true
    }
    return SegmentComparison.similarity(cost: rest, weight: restWeight) >= .percent(95)
  }

  /// The comparison in full.
  func comparison(_ cost: Int) throws -> SegmentComparison {
    let source = try search.symbols.map {
      MatchToken(range: 0..<0, form: try workspace.form(ofSymbol: $0, in: side))
    }
    return SegmentComparison(
      query: query, source: source, profile: side.profile, cost: cost, steps: search.steps)
  }

  private func traits(ofToken place: Int) -> FormTraits { workspace.wordTraits[Int(ids[place])] }

  private func traits(ofSymbol symbol: UInt32) throws -> FormTraits {
    FormTraits(code: try side.index.traitsCode(ofSymbol: symbol))
  }
}
