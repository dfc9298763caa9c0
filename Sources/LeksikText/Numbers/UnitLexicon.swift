import LeksikModel

/// The words for units of time in one language.
struct UnitLexicon: Sendable {
  /// Units by their raw value.
  var units = PhraseTable()
  /// A number and "years" in one word: Creole *kenzan*.
  var fused = PhraseTable()
  /// Number words that are ambiguous alone and certain before a unit: *un año*.
  var countingWords: Set<String> = []

  /// The words of a language; none for a language without rules.
  static func lexicon(for language: LanguageTag) -> UnitLexicon {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: UnitLexicon()
    }
  }

  private static let spanish: UnitLexicon = {
    var lexicon = UnitLexicon()
    lexicon.add([
      ["año", "años", "años de edad", "añitos"], ["mes", "meses"], ["semana", "semanas"],
      ["día", "días"], ["hora", "horas"], ["minuto", "minutos"], ["segundo", "segundos"],
    ])
    lexicon.countingWords = ["un", "una", "uno", "medio", "media"]
    return lexicon
  }()

  /// *kenzan* and its like carry the liaison of French; the spellings are by rule from the attested
  /// hours (*dezè, sizè, nevè*), unconfirmed as written forms.
  private static let creole: UnitLexicon = {
    var lexicon = UnitLexicon()
    lexicon.add([
      ["an", "ane", "lane", "lanne", "zan"], ["mwa"],
      ["semèn", "semenn"], ["jou"], ["èdtan", "è d tan"], ["minit"], ["segonn"],
    ])
    let fused = [
      "inan": 1, "dezan": 2, "twazan": 3, "katran": 4, "senkan": 5, "sizan": 6, "setan": 7,
      "uitan": 8, "witan": 8, "nevan": 9, "dizan": 10, "onzan": 11, "douzan": 12, "trèzan": 13,
      "katòzan": 14, "kenzan": 15, "sèzan": 16, "disetan": 17, "dizuitan": 18, "dizwitan": 18,
      "diznevan": 19, "ventan": 20, "trantan": 30, "karantan": 40, "senkantan": 50, "swasantan": 60,
    ]
    for (word, value) in fused { lexicon.fused.add(word, value) }
    lexicon.countingWords = ["yon", "en", "youn", "yonn", "de", "demi", "mil", "kat", "nèf"]
    return lexicon
  }()

  private static let english: UnitLexicon = {
    var lexicon = UnitLexicon()
    lexicon.add([
      ["year", "years", "year old", "years old", "yr", "yrs", "years of age"], ["month", "months"],
      ["week", "weeks"], ["day", "days"], ["hour", "hours", "hr", "hrs"],
      ["minute", "minutes", "min", "mins"], ["second", "seconds"],
    ])
    lexicon.countingWords = ["one", "half", "hundred", "dozen"]
    return lexicon
  }()

  private mutating func add(_ forms: [[String]]) {
    for (unit, forms) in zip(Quantity.Unit.allCases, forms) { units.add(forms, unit.rawValue) }
  }
}
