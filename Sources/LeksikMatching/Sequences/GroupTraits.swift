/// What is known of a whole group of symbols, and the bit that stands for it in a signature.
struct GroupTraits: Sendable, Hashable, BitwiseCopyable {
  /// Bit 0: has heavy symbols; 1: light ones; 2: symbols that are not plain; 3: not marked.
  ///
  /// As wide as ``bit``: padding would take whatever was in memory into a file.
  var flags: UInt16 = 0
  /// The bit of the signature, or ``noBit``.
  var bit: UInt16 = Self.noBit

  static let noBit: UInt16 = 0xFFFF

  mutating func add(_ symbol: SymbolTraits) {
    flags |= symbol.isHeavy ? 1 : 2
    if !symbol.isPlain { flags |= 4 }
    if !symbol.isMarked { flags |= 8 }
  }

  var hasHeavy: Bool { flags & 1 != 0 }
  /// Whether every symbol is heavy: then a heavy symbol can only be matched by a heavy one.
  var isHeavy: Bool { flags & 3 == 1 }
  /// Whether every symbol is heavy and without mark.
  var isPlain: Bool { flags & 7 == 1 }
  /// Whether every symbol is marked.
  var isMarked: Bool { flags & 8 == 0 && flags != 0 }
}
