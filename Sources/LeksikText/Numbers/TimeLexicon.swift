import LeksikModel

/// The words for times of day in one language.
struct TimeLexicon: Sendable {
  /// Hours in one word: Creole *twazè*.
  var hours = PhraseTable()
  /// Noon and midnight, as hours 12 and 0.
  var fixed = PhraseTable()
  /// What makes the number after it an hour: *a las*.
  var introductions = PhraseTable()
  /// Minutes after or before the hour, said after it: *y media* 30, *menos cuarto* −15.
  var minutes = PhraseTable()
  /// The same said before the hour: *half past*.
  var minutesBefore = PhraseTable()
  /// What may join the hour and the minutes after it: *y*.
  var plus: Set<String> = []
  /// What may join the hour and the minutes before it: *menos*.
  var minus: Set<String> = []
  /// What marks a number as an hour after it: *o'clock*, Creole *zè*.
  var hourSuffixes: Set<String> = []
  /// The half of the day: 0 is a.m., 12 is p.m., `night` either.
  var halves = PhraseTable()

  /// The same, where the words need an hour before them: Creole *maten*.
  var weakHalves = PhraseTable()

  /// Every word but a number that a time can begin with.
  private(set) var starters: Set<String> = []

  /// *de la noche*, *at night*: from the evening to the early morning.
  static let night = 24

  /// The words of a language; none for a language without rules.
  static func lexicon(for language: LanguageTag) -> TimeLexicon {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: TimeLexicon()
    }
  }

  private static let spanish: TimeLexicon = {
    var lexicon = TimeLexicon()
    lexicon.fixed.add(["mediodía", "medio día"], 12)
    lexicon.fixed.add(["medianoche", "media noche"], 0)
    lexicon.introductions.add(["a las", "a la", "las", "desde las", "hasta las"], 0)
    lexicon.minutes = PhraseTable([
      "y media": 30, "y cuarto": 15, "menos cuarto": -15, "en punto": 0,
    ])
    lexicon.plus = ["y"]
    lexicon.minus = ["menos"]
    lexicon.hourSuffixes = ["hrs", "horas"]
    lexicon.halves.add(["de la mañana", "de la madrugada"], 0)
    lexicon.halves.add("de la tarde", 12)
    lexicon.halves.add("de la noche", night)
    lexicon.collectStarters()
    return lexicon
  }()

  /// Sources: the lessons of rise2haitiancreole.com and aprannkreyolayisyen.blogspot.com agree on
  /// the twelve hours and on *edmi*, *eka/enka*, *mwenka*; *witè* and *minwi* follow *wit*, *nwit*.
  private static let creole: TimeLexicon = {
    var lexicon = TimeLexicon()
    lexicon.hours = PhraseTable([
      "inè": 1, "dezè": 2, "twazè": 3, "katrè": 4, "senkè": 5, "sizè": 6, "setè": 7, "sètè": 7,
      "uitè": 8, "witè": 8, "nevè": 9, "dizè": 10, "onzè": 11, "douzè": 12,
    ])
    lexicon.fixed.add("midi", 12)
    lexicon.fixed.add(["minui", "minwi"], 0)
    lexicon.minutes = PhraseTable([
      "edmi": 30, "e demi": 30, "eka": 15, "enka": 15, "e ka": 15, "mwenka": -15, "mwennka": -15,
      "mwen ka": -15, "pil": 0,
    ])
    lexicon.hourSuffixes = ["zè"]
    lexicon.halves.add(["dimaten", "di maten", "nan maten"], 0)
    lexicon.halves.add(["nan apremidi", "nan aprèmidi", "diswa", "di swa", "nan aswè"], 12)
    lexicon.weakHalves.add("maten", 0)
    lexicon.weakHalves.add(["apremidi", "aprèmidi", "aswè", "leswa"], 12)
    lexicon.collectStarters()
    return lexicon
  }()

  private static let english: TimeLexicon = {
    var lexicon = TimeLexicon()
    lexicon.fixed.add(["noon", "midday"], 12)
    lexicon.fixed.add("midnight", 0)
    lexicon.minutesBefore = PhraseTable([
      "half past": 30, "quarter past": 15, "a quarter past": 15, "quarter to": -15,
      "a quarter to": -15, "quarter after": 15,
    ])
    lexicon.hourSuffixes = ["o", "oclock"]
    lexicon.halves.add("in the morning", 0)
    lexicon.halves.add(["in the afternoon", "in the evening"], 12)
    lexicon.halves.add("at night", night)
    lexicon.collectStarters()
    return lexicon
  }()

  private mutating func collectStarters() {
    starters = hours.firstWords.union(fixed.firstWords).union(introductions.firstWords)
      .union(minutesBefore.firstWords)
  }
}
