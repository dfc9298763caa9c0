/// A number as it was meant, whatever its spelling: exact, without binary fractions.
///
/// ```swift
/// NumberValue(15)                                        // fifteen, quince, kenz, 15
/// NumberValue(significand: 150_050, decimals: 2)         // 1,500.50, equal to 1500.5
/// NumberValue(15) == NumberValue(15, kind: .ordinal)     // false: 15 is not the 15th
/// NumberValue(15).hasSameQuantity(as: NumberValue(15, kind: .ordinal))  // true
/// ```
public struct NumberValue: Sendable, Hashable {
  /// What a number is used for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// How many: *quince*, *15*, *XV*.
    case cardinal
    /// Which one in a row: *decimoquinto*, *15th*, *15yèm*.
    case ordinal
    /// Parts of a hundred: *15 %*, *quince por ciento*, *15 pousan*.
    case percent
  }

  /// The digits without the decimal separator.
  public let significand: Int
  /// How many of the digits stand after the separator, 0 to 18; the last one is never a zero.
  public let decimals: Int
  /// What the number is used for.
  public let kind: Kind

  /// A whole number.
  public init(_ integer: Int, kind: Kind = .cardinal) {
    self.init(significand: integer, decimals: 0, kind: kind)
  }

  /// The number `significand` × 10^−`decimals`, with trailing zeros after the separator dropped.
  ///
  /// `decimals` must be from 0 to 18.
  public init(significand: Int, decimals: Int, kind: Kind = .cardinal) {
    precondition((0...18).contains(decimals), "decimals must be from 0 to 18")
    var (significand, decimals) = (significand, decimals)
    while decimals > 0, significand % 10 == 0 {
      significand /= 10
      decimals -= 1
    }
    self.significand = significand
    self.decimals = decimals
    self.kind = kind
  }

  /// The whole number, or `nil` if there are decimals.
  public var integer: Int? { decimals == 0 ? significand : nil }

  /// Whether the two are the same amount, whatever they are used for.
  public func hasSameQuantity(as other: NumberValue) -> Bool {
    significand == other.significand && decimals == other.decimals
  }

  /// The same amount used in another way.
  func with(kind: Kind) -> NumberValue {
    NumberValue(significand: significand, decimals: decimals, kind: kind)
  }

  /// The product with a whole number, or `nil` when it does not fit.
  func multiplied(by factor: Int) -> NumberValue? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: factor)
    return overflow ? nil : NumberValue(significand: product, decimals: decimals, kind: kind)
  }

  /// The sum with this number's kind, or `nil` when it does not fit.
  func adding(_ other: NumberValue) -> NumberValue? {
    let places = max(decimals, other.decimals)
    var sum = 0
    for term in [self, other] {
      var scaled = term.significand
      for _ in term.decimals..<places {
        let (next, overflow) = scaled.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        scaled = next
      }
      let (next, overflow) = sum.addingReportingOverflow(scaled)
      if overflow { return nil }
      sum = next
    }
    return NumberValue(significand: sum, decimals: places, kind: kind)
  }
}

extension NumberValue: CustomStringConvertible {
  /// The number in plain digits with a decimal point: `1500.5`, `15%`, and `15.` for an ordinal.
  public var description: String {
    var digits = String(significand.magnitude)
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    let sign = significand < 0 ? "-" : ""
    switch kind {
    case .cardinal: return sign + digits
    case .ordinal: return sign + digits + "."
    case .percent: return sign + digits + "%"
    }
  }
}
