/// A sum of money.
///
/// ```swift
/// AmountReader(language: .spanish).readings(in: ["mil", "quinientos", "pesos"]).first?.value
/// // Amount(number: 1500, currency: .dominicanPeso), as RD$1,500.00 is
/// ```
public struct Amount: Sendable, Hashable {
  /// The currencies of the speech Leksik is made for.
  public enum Currency: String, Sendable, Hashable, CaseIterable {
    /// *pesos, RD$*.
    case dominicanPeso = "DOP"
    /// *gourdes, goud, G*.
    case haitianGourde = "HTG"
    /// *dólares, dollars, dola ameriken, US$*.
    case usDollar = "USD"
    /// *dola ayisyen*: five gourdes, a unit of account without notes or an ISO code.
    ///
    /// It is a unit of its own and is never converted: "20 dola" said for "20 Haitian dollars" and
    /// understood as US dollars is an error interpreters make.
    case haitianDollar = "dola ayisyen"
  }

  /// How much.
  public let number: NumberValue
  /// Of which money.
  public let currency: Currency

  /// A sum in a currency.
  public init(number: NumberValue, currency: Currency) {
    self.number = number
    self.currency = currency
  }
}

extension Amount: CustomStringConvertible {
  /// The number and the currency: `1500 DOP`.
  public var description: String { "\(number) \(currency.rawValue)" }
}
