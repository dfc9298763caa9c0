/// A moment in universal time, to the second.
///
/// ```swift
/// Timestamp("20260115T093000Z")?.description  // "20260115T093000Z"
/// Timestamp("yesterday")                      // nil
/// ```
///
/// Source: ISO 8601-1 basic format, as TMX 1.4b prescribes for its dates.
public struct Timestamp: Sendable, Hashable {
  private let text: String

  /// Reads `YYYYMMDDThhmmssZ`; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { (0x30...0x39).contains($0) }
        ? bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
    }
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      CalendarDate(year: year, month: month, day: day) != nil,
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
      hour < 24, minute < 60, second < 61
    else { return nil }
    self.text = text
  }
}

extension Timestamp: Comparable {
  /// Earlier moments come first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.text < right.text }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as `YYYYMMDDThhmmssZ`.
  public var description: String { text }
}
