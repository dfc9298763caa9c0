public import LeksikModel

/// Finds the dates of a sentence, in words and in digits.
///
/// ```swift
/// let reader = DateReader(language: .spanish)
/// reader.readings(in: ["el", "15", "de", "marzo", "de", "2024"])  // range 1..<6, 2024-03-15
/// reader.readings(in: ["03/04/2024"])  // 2024-04-03, alternatives [2024-03-04], ambiguous
/// ```
///
/// Day and month in digits are in the order of the region: month first in English (except in the
/// regions of `dayFirstRegions`), Puerto Rico and Panama, day first otherwise (CLDR 44). Where both
/// orders give a date, the reading is ambiguous and names the other one. So is a year of two digits
/// (70–99 is 19xx, 00–69 is 20xx, as in POSIX). A minus sign before a date is not looked at.
///
/// Read are also the formula of Dominican deeds (*a los quince (15) días del mes de marzo del año dos
/// mil veinticuatro (2024)*), a month with a year, a month or a day of the week alone. A month whose
/// name is also another word is ambiguous when it stands alone.
///
/// - Complexity: linear in the length of the words.
public struct DateReader: Sendable {
  /// The language and region that decide the words and the order of digits.
  public let language: LanguageTag

  /// A reader for a language.
  public init(language: LanguageTag) { self.language = language }

  /// The dates, from left to right, none overlapping another.
  public func readings(in words: some Sequence<some StringProtocol>) -> [Reading<DateValue>] {
    NumericText.with(words, tables: .tables(for: language)) {
      readings(in: NumberGrammar($0, DigitConvention(language)))
    }
  }

  /// The dates of a sentence that is cut already.
  func readings(in numbers: NumberGrammar) -> [Reading<DateValue>] {
    let grammar = DateGrammar(numbers: numbers, isMonthFirst: isMonthFirst)
    return numbers.scan(or: .dateStarter, grammar.date)
  }

  private var isMonthFirst: Bool {
    switch language.language {
    case "en": !dayFirstRegions.contains(language.region ?? "US")
    case "es": ["PR", "PA"].contains(language.region ?? "")
    default: false
    }
  }
}

/// English-speaking regions that write the day first, in CLDR 44.
private let dayFirstRegions: Set<String> = [
  "AU", "BB", "BS", "BZ", "GB", "GY", "IE", "IN", "JM", "NG", "NZ", "TT", "ZA",
]
