/// A key to look up for a query, and how good a hit on it is.
///
/// The two tiers differ where the query was rewritten first: `témoin`, read as French, is looked up
/// among the ``KeyTier/spelling`` keys, and a hit there is a ``KeyTier/foreignSpelling`` one. So
/// risky rewriting can never make two terms of a glossary equal.
public struct QueryKey: Sendable, Hashable {
  /// What to look up.
  public let key: TermKey
  /// What a hit on ``key`` means.
  public let tier: KeyTier

  /// A key to look up and the tier of its hits.
  public init(key: TermKey, tier: KeyTier) {
    self.key = key
    self.tier = tier
  }

  /// The rung to report for a hit.
  public var rung: KeyRung { tier.rung }
  /// The place of the hit on its rung; 0 is the strongest.
  public var strength: Int { tier.strength }
}
