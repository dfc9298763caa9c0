import Foundation
package import LeksikModel

extension Timestamp {
  /// This moment, by the clock of the system.
  package static var now: Timestamp {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int32, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let day =
      digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2) + digits(parts.tm_mday, 2)
    let hour = digits(parts.tm_hour, 2) + digits(parts.tm_min, 2) + digits(parts.tm_sec, 2)
    guard let now = Timestamp("\(day)T\(hour)Z") else {
      preconditionFailure("the clock gives a moment of the calendar")
    }
    return now
  }
}
