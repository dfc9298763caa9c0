import LeksikModel

/// The words of dates in one language.
struct DateLexicon: Sendable {
  var months = PhraseTable()
  /// Short forms, read only beside a day.
  var shortMonths = PhraseTable()
  var weekdays = PhraseTable()
  /// Every word of the three tables above a date can begin with.
  private(set) var starters: Set<String> = []
  /// Months whose name is also another word.
  var ambiguousMonths: Set<String> = []
  /// What may stand between the parts of a date: *de*, *del mes de*, *of*.
  var fillers: Set<String> = []
  /// What may stand between the day of the week and the rest.
  var articles: Set<String> = []

  /// The words of a language; none for a language without rules, where digits still count.
  static func lexicon(for language: LanguageTag) -> DateLexicon {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: DateLexicon()
    }
  }

  /// Month and weekday names, each in its spellings.
  private init(months: [[String]], short: [String], weekdays: [[String]]) {
    for (index, forms) in months.enumerated() { self.months.add(forms, index + 1) }
    for (index, form) in short.enumerated() { shortMonths.add(form, index + 1) }
    for (index, forms) in weekdays.enumerated() { self.weekdays.add(forms, index + 1) }
  }

  private init() {}

  /// Source: CLDR 44 `es`; *setiembre* is the other spelling RAE admits.
  private static let spanish: DateLexicon = {
    var lexicon = DateLexicon(
      months: [
        ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"],
        ["septiembre", "setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
      ],
      short: [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
      ],
      weekdays: [
        ["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"],
      ])
    lexicon.shortMonths.add(["sep", "set"], 9)
    lexicon.fillers = ["de", "del", "mes", "día", "días", "dias", "dia", "año"]
    lexicon.articles = ["el", "día", "dia"]
    lexicon.starters = lexicon.months.firstWords.union(lexicon.shortMonths.firstWords)
      .union(lexicon.weekdays.firstWords)
    return lexicon
  }()

  /// Sources: glibc locale `ht_HT` (*septanm*, *mèkredi* and the short forms); *sektanm*, *fevrye*,
  /// *novanb* and *mekredi* are seen in public Creole text; *dawout*, *daou* and the French
  /// spellings are accepted, unconfirmed.
  private static let creole: DateLexicon = {
    var lexicon = DateLexicon(
      months: [
        ["janvye", "janvier"], ["fevriye", "fevrye", "fevriyè", "février"], ["mas", "mars"],
        ["avril"], ["me", "mai"], ["jen", "juin"], ["jiyè", "jiye", "jiyèt", "juillet"],
        ["out", "dawout", "daou", "août"], ["septanm", "sektanm", "septembre"],
        ["oktòb", "octobre"], ["novanm", "novanb", "novembre"], ["desanm", "desanb", "décembre"],
      ],
      short: [
        "jan", "fev", "mas", "avr", "me", "jen", "jiy", "out", "sep", "okt", "nov", "des",
      ],
      weekdays: [
        ["lendi"], ["madi"], ["mèkredi", "mekredi"], ["jedi"], ["vandredi"], ["samdi"],
        ["dimanch"],
      ])
    lexicon.ambiguousMonths = ["mas", "me", "jen", "out", "mars", "mai"]
    lexicon.fillers = ["mwa", "nan", "ane", "lane"]
    lexicon.articles = ["le", "jou", "ki", "te"]
    lexicon.starters = lexicon.months.firstWords.union(lexicon.shortMonths.firstWords)
      .union(lexicon.weekdays.firstWords)
    return lexicon
  }()

  /// Source: CLDR 44 `en`.
  private static let english: DateLexicon = {
    var lexicon = DateLexicon(
      months: [
        ["january"], ["february"], ["march"], ["april"], ["may"], ["june"], ["july"], ["august"],
        ["september"], ["october"], ["november"], ["december"],
      ],
      short: [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
      ],
      weekdays: [
        ["monday"], ["tuesday"], ["wednesday"], ["thursday"], ["friday"], ["saturday"], ["sunday"],
      ])
    lexicon.shortMonths.add("sep", 9)
    lexicon.ambiguousMonths = ["march", "may"]
    lexicon.fillers = ["of", "day"]
    lexicon.articles = ["the"]
    lexicon.starters = lexicon.months.firstWords.union(lexicon.shortMonths.firstWords)
      .union(lexicon.weekdays.firstWords)
    return lexicon
  }()
}
