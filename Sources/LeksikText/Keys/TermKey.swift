/// A key under which an index files a term: a form of the text, and the tier it belongs to.
///
/// Keys of different tiers are never equal, whatever their text. The text is for comparing, never
/// for showing.
public struct TermKey: Sendable, Hashable {
  /// The tier whose differences ``text`` no longer shows.
  public let tier: KeyTier
  /// The form: lower case, accents folded from ``KeyTier/accent`` on, often without spaces.
  public let text: String

  /// The key of a tier.
  public init(tier: KeyTier, text: String) {
    self.tier = tier
    self.text = text
  }

  /// The rung of the key's tier.
  public var rung: KeyRung { tier.rung }
}
