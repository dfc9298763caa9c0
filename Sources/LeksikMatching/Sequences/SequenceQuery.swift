/// A query as an index sees it: its tokens by slots, and what a row must have to come near.
///
/// A slot joins the tokens whose groups overlap: a symbol of any of its groups may stand for any of
/// its tokens.
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
  /// The slot of each token, from 1.
  public let slots: [UInt16]
  let slotCount: Int
  /// By slot: the tokens, and the heavy ones.
  let slotTokens: [UInt16]
  let slotHeavy: [UInt16]
  let slotOfGroup: [(group: UInt32, slot: UInt16)]
  /// The weight of all tokens.
  public let weight: Int

  /// The slots of `tokens`.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
    var parents = Array(0..<tokens.count)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index { index = parents[index] }
      return index
    }
    var owners: [UInt32: Int] = [:]
    for (index, token) in tokens.enumerated() {
      for group in token.groups {
        if let owner = owners[group] {
          parents[root(index)] = root(owner)
        } else {
          owners[group] = index
        }
      }
    }
    var numbers: [Int: UInt16] = [:]
    var slots: [UInt16] = []
    for index in tokens.indices {
      let next = UInt16(numbers.count + 1)
      let slot = numbers[root(index), default: next]
      numbers[root(index)] = slot
      slots.append(slot)
    }
    slotCount = numbers.count
    var all = [UInt16](repeating: 0, count: slotCount + 1)
    var heavy = all
    for (token, slot) in zip(tokens, slots) {
      all[Int(slot)] += 1
      if token.traits.isHeavy { heavy[Int(slot)] += 1 }
    }
    self.slots = slots
    (slotTokens, slotHeavy) = (all, heavy)
    slotOfGroup = owners.map { ($0.key, slots[$0.value]) }
    weight = tokens.reduce(0) { $0 + Int($1.traits.weight) }
  }
}
