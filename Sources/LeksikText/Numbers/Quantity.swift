/// A length of time or an age: a number of years, months or days.
///
/// ```swift
/// QuantityReader(language: .spanish).readings(in: ["tiene", "quince", "años"]).first?.value
/// // Quantity(number: 15, unit: .year), as 15 an and 15-year-old are
/// ```
public struct Quantity: Sendable, Hashable {
  /// What is counted.
  public enum Unit: Int, Sendable, Hashable, CaseIterable {
    /// *años, an, lane, years, year-old*.
    case year
    /// *meses, mwa, months*.
    case month
    /// *semanas, semèn, weeks*.
    case week
    /// *días, jou, days*.
    case day
    /// *horas, èdtan, hours*.
    case hour
    /// *minutos, minit, minutes*.
    case minute
    /// *segundos, segonn, seconds*.
    case second
  }

  /// How many.
  public let number: NumberValue
  /// Of what.
  public let unit: Unit

  /// A number of units.
  public init(number: NumberValue, unit: Unit) {
    self.number = number
    self.unit = unit
  }
}

extension Quantity: CustomStringConvertible {
  /// The number and the unit: `15 year`.
  public var description: String { "\(number) \(unit)" }
}
