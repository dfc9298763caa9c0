public import LeksikModel

/// Finds times of day in a sentence.
///
/// ```swift
/// TimeReader(language: .spanish).readings(in: ["a", "las", "3:30", "p.", "m."])  // 15:30
/// TimeReader(language: .haitianCreole).readings(in: ["twazè", "edmi"])  // 3:30 am/pm
/// ```
///
/// Creole *3 è* and Spanish *a las 15* without anything more may be something else (*3è* is also
/// "third"), so they are ambiguous. Verses of Scripture look like times and are read as such.
///
/// - Complexity: linear in the length of the words.
public struct TimeReader: Sendable {
  /// The language whose words are read.
  public let language: LanguageTag

  /// A reader for a language.
  public init(language: LanguageTag) { self.language = language }

  /// The times, from left to right, none overlapping another.
  public func readings(in words: some Sequence<some StringProtocol>) -> [Reading<ClockTime>] {
    NumericText.with(words, tables: .tables(for: language)) {
      readings(in: NumberGrammar($0, DigitConvention(language)))
    }
  }

  /// The times of a sentence that is cut already.
  func readings(in numbers: NumberGrammar) -> [Reading<ClockTime>] {
    let grammar = TimeGrammar(numbers: numbers)
    return numbers.scan(or: .timeStarter, grammar.time)
  }
}
