/// Where a recogniser stands after some words: the number of a state, and what may follow.
struct PatternState: BitwiseCopyable {
  /// The number, with the two highest bits for what the state is.
  let bits: UInt32

  /// The greatest number of a state, and of a word.
  static let most: UInt32 = 0x3FFF_FFFF
  /// No pattern has these words.
  static let none = PatternState(bits: most)

  init(bits: UInt32) { self.bits = bits }

  /// The state of the slot that leads to it.
  var number: UInt32 { bits & Self.most }
  /// Whether terms end here.
  var hasTerms: Bool { bits & Self.hasTermsBit != 0 }
  /// Whether a term may go on with another word.
  var goesOn: Bool { bits & Self.goesOnBit != 0 }
  /// Whether a pattern has the words so far.
  var isSome: Bool { bits > Self.most }

  static let hasTermsBit: UInt32 = 1 << 30
  static let goesOnBit: UInt32 = 1 << 31
}
