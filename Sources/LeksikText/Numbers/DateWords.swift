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

  /// The name of a month, 1 to 12, in small letters but for English; `nil` in a language without
  /// rules.
  ///
  /// ```swift
  /// DateWords.month(3, in: .haitianCreole)  // "mas"
  /// ```
  public static func month(_ month: Int, in language: LanguageTag) -> String? {
    precondition((1...12).contains(month), "a month is 1 to 12")
    return switch language.language {
    case "es": spanishMonths[month - 1]
    case "ht": creoleMonths[month - 1]
    case "en": englishMonths[month - 1]
    default: nil
    }
  }

  /// The name of a day of the week, in small letters but for English; `nil` in a language without
  /// rules.
  ///
  /// ```swift
  /// DateWords.weekday(.friday, in: .haitianCreole)  // "vandredi"
  /// ```
  public static func weekday(_ weekday: Weekday, in language: LanguageTag) -> String? {
    switch language.language {
    case "es": spanishWeekdays[weekday.rawValue - 1]
    case "ht": creoleWeekdays[weekday.rawValue - 1]
    case "en": englishWeekdays[weekday.rawValue - 1]
    default: nil
    }
  }
}

private let spanishWeekdays = [
  "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
]
private let creoleWeekdays = [
  "lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch",
]
private let englishWeekdays = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]
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
