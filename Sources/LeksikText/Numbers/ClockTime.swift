/// A time of day as it was said.
///
/// ```swift
/// TimeReader(language: .english).readings(in: ["3:30", "pm"]).first?.value.description  // "15:30"
/// TimeReader(language: .spanish).readings(in: ["a", "las", "3:30"]).first?.value.description
/// // "3:30 am/pm": the half of the day was not said
/// ```
public struct ClockTime: Sendable, Hashable {
  /// The hour, 0 to 23; 1 to 12 where the half of the day is not known.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// Whether the words say which half of the day is meant.
  public let isHalfDayKnown: Bool

  /// A time; `nil` when a clock has no such hour or minute.
  public init?(hour: Int, minute: Int = 0, isHalfDayKnown: Bool = true) {
    guard (0...23).contains(hour), (0...59).contains(minute),
      isHalfDayKnown || (1...12).contains(hour)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.isHalfDayKnown = isHalfDayKnown
  }
}

extension ClockTime: CustomStringConvertible {
  /// `15:30`, or `3:30 am/pm` when the half of the day is not known.
  public var description: String {
    "\(hour):\(minute < 10 ? "0" : "")\(minute)" + (isHalfDayKnown ? "" : " am/pm")
  }
}
