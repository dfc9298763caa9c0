extension NumberLexicon {
  /// English number words: *twenty-one*, *a hundred and one*, *twelve hundred*, *nineteen
  /// ninety-five*.
  ///
  /// A billion is 10⁹. Sources: the spell-out rules of CLDR `en` for what is written, which a test
  /// compares; U.S. Government Publishing Office, *Style Manual*, chapters 6 and 12, for hyphens
  /// (*twenty-one*). *And* after a hundred, as in British English, *nineteen ninety-five*, and the
  /// misspellings *fourty*, *ninty* and *twelveth* are accepted, never written.
  static let english: NumberLexicon = {
    var lexicon = NumberLexicon()
    for (value, forms) in englishUnits.enumerated() { lexicon.addEnglish(forms.0, forms.1, value) }
    for (value, forms) in englishTens {
      lexicon.addEnglish(forms.0, forms.1, value)
      for unit in 1...9 {
        let (cardinal, ordinal) = englishUnits[unit]
        lexicon.small.add(["\(forms.0) \(cardinal)", forms.0 + cardinal], value + unit)
        lexicon.ordinals.add(["\(forms.0) \(ordinal)", forms.0 + ordinal], value + unit)
      }
    }
    lexicon.small.add(["fourty"], 40)
    lexicon.small.add(["ninty"], 90)
    lexicon.ordinals.add("twelveth", 12)
    lexicon.beforeScale.add("a", 1)
    for text in ["hundred", "a hundred"] { lexicon.hundreds.add(text, 100) }
    lexicon.ordinals.add(["hundredth", "one hundredth"], 100)
    for value in 1...99 {
      let words = NumberWords.english(value)
      lexicon.hundreds.add("\(words.hyphensAsSpaces) hundred", value * 100)
      lexicon.ordinals.add("\(words.hyphensAsSpaces) hundredth", value * 100)
    }
    lexicon.connectors = ["and"]
    lexicon.thousand.add("thousand", 1_000)
    lexicon.scales.add("million", 1_000_000)
    lexicon.scales.add("billion", 1_000_000_000)
    lexicon.scales.add("trillion", 1_000_000_000_000)
    lexicon.dozen.add(["dozen"], 12)
    lexicon.ordinalScales.add("thousandth", 1_000)
    lexicon.ordinalScales.add("millionth", 1_000_000)
    lexicon.ordinalsEndNumbers = true
    lexicon.ordinalSuffixes = ["st", "nd", "rd", "th"]
    lexicon.parts.add(["half", "a half", "one half"], 50)
    lexicon.parts.add("three quarters", 75)
    lexicon.andHalf.add(["and a half", "and one half"], 50)
    lexicon.percent.add(["percent", "per cent"], 100)
    lexicon.ambiguous = ["one", "second", "hundred", "dozen", "half"]
    lexicon.hasYearPairs = true
    lexicon.romanContexts = [
      "article", "articles", "art", "arts", "section", "sections", "chapter", "chapters", "title",
      "titles", "part", "parts", "book", "annex", "appendix", "paragraph", "amendment", "volume",
    ]
    lexicon.romanConnectors = ["and", "or", "to"]
    lexicon.collectStarters()
    return lexicon
  }()

  private mutating func addEnglish(_ cardinal: String, _ ordinal: String, _ value: Int) {
    small.add(cardinal, value)
    ordinals.add(ordinal, value)
  }
}

extension String {
  /// The text with spaces for hyphens, as phrase tables have it.
  fileprivate var hyphensAsSpaces: String { String(map { $0 == "-" ? " " : $0 }) }
}

private let englishUnits: [(String, String)] = [
  ("zero", "zeroth"), ("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"),
  ("five", "fifth"), ("six", "sixth"), ("seven", "seventh"), ("eight", "eighth"),
  ("nine", "ninth"), ("ten", "tenth"), ("eleven", "eleventh"), ("twelve", "twelfth"),
  ("thirteen", "thirteenth"), ("fourteen", "fourteenth"), ("fifteen", "fifteenth"),
  ("sixteen", "sixteenth"), ("seventeen", "seventeenth"), ("eighteen", "eighteenth"),
  ("nineteen", "nineteenth"),
]
private let englishTens: [(Int, (String, String))] = [
  (20, ("twenty", "twentieth")), (30, ("thirty", "thirtieth")), (40, ("forty", "fortieth")),
  (50, ("fifty", "fiftieth")), (60, ("sixty", "sixtieth")), (70, ("seventy", "seventieth")),
  (80, ("eighty", "eightieth")), (90, ("ninety", "ninetieth")),
]
