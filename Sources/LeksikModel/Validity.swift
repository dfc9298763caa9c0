/// The days on which a term or a citation is in force; either end may be open.
///
/// ```swift
/// let repealed = Validity(until: CalendarDate("2025-12-07"))
/// repealed.contains(CalendarDate(year: 2024, month: 5, day: 1)!)  // true
/// ```
public struct Validity: Sendable, Hashable {
  /// The first day in force, or `nil` when it is not stated.
  public var from: CalendarDate?
  /// The last day in force, or `nil` while it still is.
  public var until: CalendarDate?

  /// A period from one day to another, both included; leave out an end that is open.
  public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether `day` lies within the period.
  public func contains(_ day: CalendarDate) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}
