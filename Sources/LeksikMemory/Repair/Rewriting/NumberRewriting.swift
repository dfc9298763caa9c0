import LeksikModel
import LeksikText

/// Writes another number in the clothes of the one that stands in a text: digits in their style,
/// words in words.
struct NumberRewriting {
  let from: NumberValue
  let to: NumberValue
  let language: LanguageTag

  /// The text with the new number; `nil` when the old one is not found in it exactly once, or the
  /// form of the new one is not certain.
  func rewritten(_ text: String) -> String? {
    guard from.kind == to.kind else { return nil }
    let runs = DigitRun.all(in: text, isGrouped: true)
    switch runs.count {
    case 0: return inWords(text)
    case 1: return inDigits(text, runs[0])
    default: return nil
    }
  }

  private func inDigits(_ text: String, _ run: DigitRun) -> String? {
    guard let style = DigitStyle(of: run.text, writing: from), let digits = style.written(to)
    else { return nil }
    guard from.kind == .ordinal else {
      return text.replacing(run.range, by: digits)
    }
    guard let suffix = Self.ordinalSuffix(run.suffix, from, to, language) else { return nil }
    let range = run.range.lowerBound..<run.range.upperBound + run.suffix.utf8.count
    return text.replacing(range, by: digits + suffix)
  }

  /// What is glued to an ordinal in digits when it becomes another one; `nil` when unsure.
  static func ordinalSuffix(
    _ suffix: String, _ from: NumberValue, _ to: NumberValue, _ language: LanguageTag
  ) -> String? {
    guard let old = from.integer, let new = to.integer else { return nil }
    switch language.language {
    case "en": return suffix == englishSuffix(old) ? englishSuffix(new) : nil
    // 1.er and 3.er stand before a noun, all others do not tell.
    case "es": return suffix.contains("r") ? nil : suffix
    // 1ye, 2zyèm, 3zyèm; the sources agree on the others only.
    case "ht": return suffix == "yèm" && old > 3 && new > 3 ? suffix : nil
    default: return nil
    }
  }

  private static func englishSuffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }

  private func inWords(_ text: String) -> String? {
    let genders: [Term.Gender?] = [nil, .masculine, .feminine]
    // All forms of the old number that the text may have, and what the new one is beside each.
    var results: Set<String> = []
    for gender in genders {
      guard let old = spelled(from, gender), let new = spelled(to, gender) else { return nil }
      guard let range = text.onlyRange(ofWords: old) else { continue }
      let cased = LetterCase.applying(text.slice(range), to: new, in: language)
      results.insert(text.replacing(range, by: cased))
    }
    // *quince* is before any noun, *veintiuno* is not: then its form cannot be told.
    return results.count == 1 ? results.first : nil
  }

  private func spelled(_ value: NumberValue, _ gender: Term.Gender?) -> String? {
    guard let integer = value.integer else { return nil }
    return value.kind == .ordinal
      ? NumberWords.ordinal(integer, in: language, gender: gender)
      : NumberWords.spelled(integer, in: language, gender: gender)
  }
}
