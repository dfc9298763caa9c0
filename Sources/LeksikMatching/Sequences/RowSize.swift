/// How heavy a row is: its heavy symbols, and the weight of the others.
struct RowSize: Sendable, Hashable, BitwiseCopyable {
  let heavy: UInt16
  /// The weight of all symbols that are not heavy, in tens.
  private let lightTens: UInt16

  /// The most symbols of one row; the bound keeps every sum within its bits.
  static let symbolLimit = 4096

  init(heavy: Int, light: Int) {
    precondition(light % 10 == 0, "light weights are multiples of ten")
    self.heavy = UInt16(heavy)
    lightTens = UInt16(light / 10)
  }

  /// The weight of the whole row.
  var weight: Int { Int(heavy) * SymbolTraits.heavyWeight + Int(lightTens) * 10 }
}
