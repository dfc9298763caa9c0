/// What a symbol weighs and how it is marked, as a small number that many symbols share.
///
/// A pair of symbols that are not of one group costs what their traits say, so a cost is worked out
/// once for each pair of traits. What a code means beyond these properties is its owner's.
public struct SymbolTraits: Sendable, Hashable, BitwiseCopyable {
  /// What the symbol costs when it has no counterpart; a heavy one costs ``heavyWeight``.
  public let weight: UInt16
  /// Bit 0: a plain symbol, without mark; bit 1: a marked one.
  let flags: UInt16

  /// The weight of a heavy symbol, the largest there is.
  public static let heavyWeight = 1000

  /// Traits.
  ///
  /// - Parameters:
  ///   - isPlain: the symbol is heavy and carries no mark.
  ///   - isMarked: a bag of marked symbols that differs from another makes the pair a marked one.
  public init(weight: Int, isPlain: Bool, isMarked: Bool) {
    precondition((0...Self.heavyWeight).contains(weight), "no symbol is heavier than a heavy one")
    self.weight = UInt16(weight)
    flags = (isPlain ? 1 : 0) | (isMarked ? 2 : 0)
  }

  /// Whether it weighs as much as a symbol can.
  public var isHeavy: Bool { Int(weight) == Self.heavyWeight }
  /// Whether it is heavy and carries no mark.
  public var isPlain: Bool { flags & 1 != 0 }
  /// Whether it is marked.
  public var isMarked: Bool { flags & 2 != 0 }
}
