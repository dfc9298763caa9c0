import LeksikMatching
public import LeksikModel
public import LeksikText

/// How a query and a stored source compare: two similarities, and every difference by name.
///
/// The tokens of both are aligned at the lowest cost. A different word costs one; tokens that share
/// a key cost a small amount by the strictest key they share; articles and punctuation weigh little.
/// `textualSimilarity` is `1 − cost / max(weight of query, weight of source)`, rounded down, so that
/// only segments without any difference reach 100 %.
///
/// ```swift
/// let spanish = LanguageProfile.spanish
/// let comparison = SegmentComparison(
///   query: spanish.tokens(of: "El acusado no confesó."),
///   source: spanish.tokens(of: "El acusado confesó."), profile: spanish)
/// comparison.textualSimilarity  // 67.32%
/// comparison.similarity         // 67.32%, never above 69.99 % because of the negation
/// comparison.differences        // [negation: “no” is not in the source]
/// ```
public struct SegmentComparison: Sendable, Hashable {
  /// The similarity of the texts alone; thresholds apply to this one.
  public let textualSimilarity: Similarity
  /// The similarity to rank and show: capped at 69.99 % when a difference is critical.
  public let similarity: Similarity
  /// Every difference, in the order of the alignment.
  public let differences: [Difference]

  /// Whether the segments say the same but for their critical differences.
  ///
  /// In a short segment one negation is a third of the text. Such a match is no match, but nobody
  /// must miss it, so it is listed whatever the threshold.
  public let isSameButForCritical: Bool

  /// Whether any difference changes what was said.
  public var isCritical: Bool { differences.contains(where: \.isCritical) }

  /// Compares two tokenised segments of the language of `profile`.
  ///
  /// - Complexity: O(`query.count` × `source.count`) token comparisons.
  public init(query: [MatchToken], source: [MatchToken], profile: LanguageProfile) {
    let alignment = Alignment(
      queryWeights: query.map(\.weight), sourceWeights: source.map(\.weight)
    ) { profile.pairCost(query[$0], source[$1]) }
    self.init(
      query: query, source: source, profile: profile, cost: alignment.cost, steps: alignment.steps)
  }

  /// The comparison that an alignment found elsewhere gives; pairs that cost nothing add nothing to
  /// it, and may be left out of its steps.
  init(
    query: [MatchToken], source: [MatchToken], profile: LanguageProfile, cost: Int,
    steps: [AlignmentStep]
  ) {
    let weight = max(
      query.reduce(0) { $0 + $1.weight }, source.reduce(0) { $0 + $1.weight })
    let differences = Self.differences(steps, query, source, profile)
    let isCritical = differences.contains(where: \.isCritical)
    textualSimilarity = Self.similarity(cost: cost, weight: weight)
    similarity = isCritical ? min(textualSimilarity, .criticalCap) : textualSimilarity
    self.differences = differences
    let critical = CriticalShare(steps, query, source, profile)
    isSameButForCritical =
      isCritical && critical.isOfOneKind
      && Self.similarity(cost: cost - critical.cost, weight: weight - critical.weight)
        >= .percent(95)
  }

  /// The most tokens of a segment that is compared; what is longer is no segment, and is left out.
  public static let tokenLimit = 4096

  /// The similarity that a cost leaves of a weight, rounded down.
  static func similarity(cost: Int, weight: Int) -> Similarity {
    weight <= 0 ? .full : Similarity(hundredths: max(0, weight - cost) * 10_000 / weight)
  }

  private static func differences(
    _ steps: [AlignmentStep], _ query: [MatchToken], _ source: [MatchToken],
    _ profile: LanguageProfile
  ) -> [Difference] {
    let moves = Moves(steps, query, source)
    return steps.compactMap { step in
      switch step {
      case .pair(let i, let j):
        guard let found = profile.difference(query[i], source[j]) else { return nil }
        return Difference(
          found.kind, query: query[i], source: source[j], isCritical: found.isCritical)
      case .queryOnly(let i):
        if let j = moves.source[i] {
          let kind = moves.criticalKind(of: query[i])
          return Difference(
            kind.map(TokenDifference.Kind.init) ?? .order, query: query[i], source: source[j],
            isCritical: kind != nil)
        }
        return lone(query[i]).map {
          Difference($0, query: query[i], source: nil, isCritical: query[i].critical != nil)
        }
      case .sourceOnly(let j):
        guard !moves.movedSources.contains(j) else { return nil }
        return lone(source[j]).map {
          Difference($0, query: nil, source: source[j], isCritical: source[j].critical != nil)
        }
      }
    }
  }

  /// The kind of difference that a token without a counterpart makes.
  private static func lone(_ token: MatchToken) -> TokenDifference.Kind? {
    if let critical = token.critical { return TokenDifference.Kind(critical) }
    switch token.kind {
    case .punctuation: return .punctuation
    case .code: return .code
    case .word, .number: return .word
    }
  }
}

extension LanguageProfile {
  /// The cost of setting two tokens against each other.
  func pairCost(_ query: MatchToken, _ source: MatchToken) -> Alignment.PairCost {
    Self.pairCost(difference(query.form, source.form), query.form, source.form)
  }

  /// The cost of setting two forms against each other that differ as given.
  static func pairCost(
    _ difference: TokenDifference?, _ query: TokenForm, _ source: TokenForm
  ) -> Alignment.PairCost {
    guard let difference else { return Alignment.PairCost(cost: 0, mismatches: 0) }
    let isOddPair =
      query.critical != source.critical || query.kind != source.kind
      || query.isDeterminer != source.isDeterminer
    // Tokens of different weight are as cheap apart as together, and clearer apart.
    let cost =
      isOddPair && query.weight != source.weight
      ? query.weight + source.weight : difference.cost
    return Alignment.PairCost(cost: cost, mismatches: isOddPair ? 2 : 1)
  }
}
