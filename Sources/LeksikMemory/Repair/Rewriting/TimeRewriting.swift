import LeksikModel
import LeksikText

/// Writes another time of day in the clothes of the one that stands in a text.
///
/// Only times in digits are written anew, and only within the same half of the day: the words that
/// name it are left alone.
struct TimeRewriting {
  let text: String
  let from: ClockTime
  let to: ClockTime
  let language: LanguageTag

  /// The text with the new time, at most one.
  var candidates: [String] {
    let runs = DigitRun.all(in: text, isGrouped: false)
    guard let hour = runs.first, runs.count <= 2, let shown = hour.plainValue,
      shown % 12 == from.hour % 12, !isSpelledByHour(hour)
    else { return [] }
    let isShort = shown != from.hour || text.contains(where: \.isLetter)
    if isShort, from.isHalfDayKnown, (from.hour < 12) != (to.hour < 12) { return [] }
    let newHour = isShort && shown <= 12 ? (to.hour + 11) % 12 + 1 : to.hour
    var result = text
    if runs.count == 2 {
      guard runs[1].plainValue == from.minute, runs[1].text.count == 2 else { return [] }
      result = result.replacing(runs[1].range, by: padded(to.minute, like: "00"))
    } else if from.minute != 0 || to.minute != 0 {
      return []
    }
    return [result.replacing(hour.range, by: padded(newHour, like: hour.text))]
  }

  /// *la 1* and *las 2*, *inè* and *2 zè*: the words beside the hour go with it.
  private func isSpelledByHour(_ hour: DigitRun) -> Bool {
    switch language.language {
    case "es": (from.hour % 12 == 1) != (to.hour % 12 == 1)
    case "ht": from.hour % 12 != to.hour % 12 && (!hour.suffix.isEmpty || text.contains("è"))
    default: false
    }
  }

  private func padded(_ number: Int, like model: String) -> String {
    let digits = String(number)
    return model.hasPrefix("0") && digits.count < model.count ? "0" + digits : digits
  }
}
