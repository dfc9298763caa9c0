/// A query as an index sees it.
public struct SequenceQuery: Sendable {
  /// One token of a query.
  public struct Token: Sendable {
    let traits: SymbolTraits
    let groups: [UInt32]
    let opposites: [UInt32]

    /// A token.
    ///
    /// - Parameters:
    ///   - groups: the groups of the index that hold its possible counterparts.
    ///   - opposites: groups whose symbols make a marked pair with it though both are plain.
    public init(traits: SymbolTraits, groups: [UInt32], opposites: [UInt32]) {
      self.traits = traits
      self.groups = groups
      self.opposites = opposites
    }
  }

  /// The tokens in their order.
  public let tokens: [Token]
  /// The weight of all tokens.
  public let weight: Int

  /// A query of these tokens.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
    weight = tokens.reduce(0) { $0 + Int($1.traits.weight) }
  }
}
