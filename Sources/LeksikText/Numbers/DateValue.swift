public import LeksikModel

/// As much of a date as a text says: a full date, a day and month, a month, or a day of the week.
///
/// ```swift
/// DateReader(language: .spanish).readings(in: ["15", "de", "marzo"]).first?.value.description
/// // "--03-15": no year was said
/// ```
public struct DateValue: Sendable, Hashable {
  /// The year, or `nil` when it is not said.
  public let year: Int?
  /// The month, 1 to 12, or `nil` when only the day of the week is said.
  public let month: Int?
  /// The day of the month, or `nil` when it is not said.
  public let day: Int?
  /// The day of the week as the text has it, or `nil`; it is not checked against the date.
  public let weekday: Weekday?

  /// A date from its parts; `nil` when no calendar has such a day, or nothing is said.
  ///
  /// 29 February is accepted when no year is given.
  public init?(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Weekday? = nil) {
    if let month {
      guard CalendarDate(year: year ?? 2_000, month: month, day: day ?? 1) != nil else {
        return nil
      }
    } else if year != nil || day != nil || weekday == nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// The day of the calendar, or `nil` when a part of it is not said.
  public var calendarDate: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The same date on a day of the week.
  func on(_ weekday: Weekday?) -> DateValue {
    DateValue(year: year, month: month, day: day, weekday: weekday) ?? self
  }
}

extension DateValue: CustomStringConvertible {
  /// ISO 8601 with what is not said left out: `2024-03-15`, `--03-15`, `2024-03`, `monday`.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var parts = weekday.map { ["\($0)"] } ?? []
    if let month {
      let years = year.map { String(repeating: "0", count: max(0, 4 - "\($0)".count)) + "\($0)" }
      parts.append("\(years ?? "-")-\(two(month))" + (day.map { "-" + two($0) } ?? ""))
    }
    return parts.joined(separator: " ")
  }
}
