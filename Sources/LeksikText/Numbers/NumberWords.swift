public import LeksikModel

/// Numbers written out in words.
///
/// ```swift
/// NumberWords.spelled(21, in: .spanish)                       // "veintiuno"
/// NumberWords.spelled(21, in: .spanish, gender: .masculine)   // "veintiún", before "años"
/// NumberWords.spelled(200, in: .spanish, gender: .feminine)   // "doscientas", before "víctimas"
/// NumberWords.spelled(99, in: .haitianCreole)                 // "katrevendiznèf"
/// NumberWords.ordinal(21, in: .english)                       // "twenty-first"
/// ```
public enum NumberWords {
  /// The largest number that is spelled.
  public static let largest = 999_999_999

  /// A whole number from 0 to `largest` in words; `nil` beyond, or in a language without rules.
  ///
  /// - Parameter gender: in Spanish, the gender of the noun that follows: it shortens *uno* to *un*
  ///   and turns hundreds into *-cientas*. `nil` is the form for counting. The other languages do
  ///   not look at it.
  public static func spelled(
    _ value: Int, in language: LanguageTag, gender: Term.Gender? = nil
  ) -> String? {
    guard (0...largest).contains(value) else { return nil }
    switch language.language {
    case "es": return spanish(value, gender: gender)
    case "ht": return creole(value)
    case "en": return english(value)
    default: return nil
    }
  }

  /// An ordinal from 1 to 1000 in words; `nil` beyond, or in a language without rules.
  ///
  /// Creole ordinals of 81, 101 and the other numbers whose ending in *-en* no source attests are
  /// given in digits, as Creole text writes them: `81yèm`.
  ///
  /// ```swift
  /// NumberWords.ordinal(3, in: .spanish, gender: .feminine)  // "tercera"
  /// NumberWords.ordinal(2, in: .haitianCreole)               // "dezyèm"
  /// ```
  public static func ordinal(
    _ value: Int, in language: LanguageTag, gender: Term.Gender? = nil
  ) -> String? {
    guard (1...1_000).contains(value) else { return nil }
    switch language.language {
    case "es": return spanishOrdinal(value, gender: gender)
    case "ht": return creoleOrdinal(value)
    case "en": return englishOrdinal(value)
    default: return nil
    }
  }
}
