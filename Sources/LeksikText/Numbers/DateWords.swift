public import LeksikModel

/// Dates written out.
///
/// ```swift
/// if let date = CalendarDate("2024-03-15") {
///   DateWords.written(date, in: .spanish)        // "15 de marzo de 2024"
///   DateWords.written(date, in: .haitianCreole)  // "15 mas 2024"
///   DateWords.written(date, in: .english)        // "March 15, 2024"
/// }
/// ```
public enum DateWords {
  /// A date as a document has it; `nil` in a language without rules.
  ///
  /// The first of a month is *1.º* in Spanish, as in the Americas (RAE, *Ortografía*), and *premye*
  /// in Creole.
  public static func written(_ date: CalendarDate, in language: LanguageTag) -> String? {
    switch language.language {
    case "es":
      let day = date.day == 1 ? "1.º" : "\(date.day)"
      return "\(day) de \(spanishMonths[date.month - 1]) de \(date.year)"
    case "ht":
      let day = date.day == 1 ? "premye" : "\(date.day)"
      return "\(day) \(creoleMonths[date.month - 1]) \(date.year)"
    case "en": return "\(englishMonths[date.month - 1]) \(date.day), \(date.year)"
    default: return nil
    }
  }
}

private let spanishMonths = [
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
  "noviembre", "diciembre",
]
private let creoleMonths = [
  "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm",
  "desanm",
]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
