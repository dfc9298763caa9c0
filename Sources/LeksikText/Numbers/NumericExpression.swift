/// Anything with a number in it that decides whether two sentences say the same.
public enum NumericExpression: Sendable, Hashable {
  /// A number alone.
  case number(NumberValue)
  /// A date, a month or a day of the week.
  case date(DateValue)
  /// A sum of money.
  case amount(Amount)
  /// An age or a length of time.
  case quantity(Quantity)
  /// A time of day.
  case time(ClockTime)
}

extension NumericExpression: CustomStringConvertible {
  /// The value: `15 year`, `2024-03-15`, `1500 DOP`.
  public var description: String {
    switch self {
    case .number(let value): value.description
    case .date(let value): value.description
    case .amount(let value): value.description
    case .quantity(let value): value.description
    case .time(let value): value.description
    }
  }
}
