/// The number by which a register knows a person, a case or a telephone.
///
/// ```swift
/// PlaceableReader(language: .spanish).placeables(in: "cédula 001-1234567-8").first?.value
/// // .identifier: cedula 00112345678
/// Identifier(kind: .cedula, number: "00112345678").hasValidCheckDigit  // false
/// ```
public struct Identifier: Sendable, Hashable {
  /// Which register.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The Dominican *cédula de identidad y electoral*: 3-7-1 digits.
    case cedula
    /// The Dominican taxpayer number (*RNC*): 1-2-5-1 digits.
    case taxpayer = "rnc"
    /// The Haitian *numéro d'immatriculation fiscale* (*NIF*): 3-3-3-1 digits.
    case haitianTaxpayer = "nif"
    /// The Haitian identity card before 2020 (*CIN*): 2-2-2-4-2-5 digits.
    case haitianIdentityCard = "cin"
    /// The United States Social Security number: 3-2-4 digits.
    case socialSecurity = "ssn"
    /// The number of a noncitizen in the United States: *A* and eight or nine digits.
    case alienRegistration = "a-number"
    /// A telephone number.
    case telephone
    /// The number of a case, a judgment or a document.
    case record
  }

  /// Which register.
  public let kind: Kind
  /// The number without the signs that group it; a record keeps its hyphens and slashes, in capitals.
  public let number: String

  /// A number of a register.
  public init(kind: Kind, number: String) {
    self.kind = kind
    self.number = number
  }

  /// Whether the last digit is the one that the others ask for; `nil` where a register has none.
  ///
  /// Only cédulas are checked, by the algorithm of Luhn, as the Dominican registry numbers them. Old
  /// numbers that break it exist, so a wrong digit is a reason to look again, not an error.
  ///
  /// Source: ISO/IEC 7812-1, annex B (the algorithm).
  public var hasValidCheckDigit: Bool? {
    guard kind == .cedula else { return nil }
    let digits = number.utf8.map { Int($0) - 0x30 }
    guard digits.count == 11, digits.allSatisfy((0...9).contains) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.offset % 2 == 1 ? 2 * digit.element : digit.element
      return sum + doubled / 10 + doubled % 10
    }
    return sum % 10 == 0
  }
}

extension Identifier: CustomStringConvertible {
  /// The register and the number: `cedula 00112345678`.
  public var description: String { "\(kind.rawValue) \(number)" }
}
