/// What it costs to set a token of a query against a symbol, as `cost << 2 | mismatches`.
public struct PairCosts {
  /// The cost of the token at a place of the query and a symbol that shares a group with it.
  let alike: (_ place: Int, _ symbol: UInt32) throws -> UInt32
  /// The cost of the token at a place and any symbol with the traits of this code that shares none.
  let strangers: (_ place: Int, _ code: UInt8) -> UInt32

  /// Costs; each is asked for once in a search.
  public init(
    alike: @escaping (_ place: Int, _ symbol: UInt32) throws -> UInt32,
    strangers: @escaping (_ place: Int, _ code: UInt8) -> UInt32
  ) {
    self.alike = alike
    self.strangers = strangers
  }
}
