import LeksikModel

/// Every lexicon of numbers, dates, amounts and times of a language, in the form the grammars read.
///
/// The lexicons say which phrases there are; here each of their words has a number and its roles, so
/// that a sentence is looked up once, word by word.
final class NumericTables: Sendable {
  /// A word of the vocabulary.
  struct Word: Sendable {
    let number: UInt16
    let roles: NumericRoles
  }

  let vocabulary: WordTable<Word>
  let forest: PhraseForest

  // NumberLexicon
  let small, beforeScale, hundreds, thousand, scales, dozen: PhraseForest.Phrases
  let ordinals, ordinalHundreds, ordinalScales, parts, andHalf: PhraseForest.Phrases
  let percent, ambiguous: PhraseForest.Phrases
  /// Second values of scales, by the first.
  let otherScales: [Int: Int]
  let hasBareThousand, ordinalsEndNumbers, hasYearPairs: Bool
  let hasOrdinalSuffixes, hasOrdinalSign: Bool
  let romanContexts: Set<String>

  // DateLexicon
  let months, shortMonths, weekdays: PhraseForest.Phrases

  // CurrencyLexicon
  let currencyNames, cents: PhraseForest.Phrases
  let currencies: [[Amount.Currency]]

  // TimeLexicon
  let hours, fixedTimes, introductions, minutes, minutesBefore: PhraseForest.Phrases
  let halves, weakHalves: PhraseForest.Phrases

  // UnitLexicon
  let units, fusedYears: PhraseForest.Phrases

  /// The tables of a language, whatever its region.
  static func tables(for language: LanguageTag) -> NumericTables {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: other
    }
  }

  private static let spanish = NumericTables(for: .spanish)
  private static let creole = NumericTables(for: .haitianCreole)
  private static let english = NumericTables(for: .english)
  private static let other = LanguageTag("und").map(NumericTables.init) ?? spanish

  private init(for language: LanguageTag) {
    let numbers = NumberLexicon.lexicon(for: language)
    let dates = DateLexicon.lexicon(for: language)
    let money = CurrencyLexicon(for: language)
    let times = TimeLexicon.lexicon(for: language)
    let quantities = UnitLexicon.lexicon(for: language)
    var builder = PhraseForest.Builder()
    func marks(_ phrase: String) -> PhraseForest.Marks {
      var marks: PhraseForest.Marks = []
      if numbers.ambiguous.contains(phrase) { marks.insert(.isAmbiguous) }
      if numbers.closedHundreds.contains(phrase) { marks.insert(.isClosed) }
      if numbers.neverLast.contains(phrase) { marks.insert(.isNeverLast) }
      if numbers.otherScales[phrase] != nil { marks.insert(.hasOther) }
      return marks
    }
    func add(_ table: PhraseTable) -> PhraseForest.Phrases {
      builder.add(table.values, marks: marks)
    }
    small = add(numbers.small)
    beforeScale = add(numbers.beforeScale)
    hundreds = add(numbers.hundreds)
    thousand = add(numbers.thousand)
    scales = add(numbers.scales)
    dozen = add(numbers.dozen)
    ordinals = add(numbers.ordinals)
    ordinalHundreds = add(numbers.ordinalHundreds)
    ordinalScales = add(numbers.ordinalScales)
    parts = add(numbers.parts)
    andHalf = add(numbers.andHalf)
    percent = add(numbers.percent)
    ambiguous = builder.add(numbers.ambiguous.map { (key: $0, value: 1) })
    otherScales = Dictionary(
      numbers.otherScales.compactMap { word, other in
        numbers.scales.values[word].map { ($0, other) }
      }, uniquingKeysWith: { first, _ in first })
    hasBareThousand = numbers.hasBareThousand
    ordinalsEndNumbers = numbers.ordinalsEndNumbers
    hasYearPairs = numbers.hasYearPairs
    hasOrdinalSuffixes = !numbers.ordinalSuffixes.isEmpty
    hasOrdinalSign = numbers.ordinalSuffixes.contains("º")
    romanContexts = numbers.romanContexts

    let verbs: Set<String> = ["may", "march"]
    months = builder.add(dates.months.values) { month in
      var marks: PhraseForest.Marks = dates.ambiguousMonths.contains(month) ? .isAmbiguous : []
      if verbs.contains(month) { marks.insert(.isVerb) }
      return marks
    }
    shortMonths = builder.add(dates.shortMonths.values) { verbs.contains($0) ? .isVerb : [] }
    weekdays = add(dates.weekdays)
    currencyNames = add(money.names)
    cents = add(money.cents)
    currencies = money.currencies
    hours = add(times.hours)
    fixedTimes = add(times.fixed)
    introductions = add(times.introductions)
    minutes = add(times.minutes)
    minutesBefore = add(times.minutesBefore)
    halves = add(times.halves)
    weakHalves = add(times.weakHalves)
    units = add(quantities.units)
    fusedYears = add(quantities.fused)

    var roles: [String: NumericRoles] = [:]
    func give(_ role: NumericRoles, to words: some Sequence<String>) {
      for word in words { roles[word, default: []].insert(role) }
    }
    give(.numberStarter, to: numbers.starters)
    give(.dateStarter, to: dates.starters)
    give(.timeStarter, to: times.starters)
    give(.fusedStarter, to: quantities.fused.firstWords)
    give(.currencyStarter, to: CurrencyLexicon.signWords)
    give(.connector, to: numbers.connectors)
    give(.detachable, to: numbers.detachable)
    give(.doubtfulEnding, to: numbers.doubtfulEndings)
    give(.romanContext, to: numbers.romanContexts)
    give(.romanConnector, to: numbers.romanConnectors)
    give(.ordinalSuffix, to: numbers.ordinalSuffixes)
    give(.doubtfulSuffix, to: numbers.doubtfulSuffixes)
    give(.dateFiller, to: dates.fillers)
    give(.dateArticle, to: dates.articles)
    give(.currencyCode, to: CurrencyLexicon.codes.keys)
    give(.currencySign, to: CurrencyLexicon.signs.keys)
    give(.currencyParticle, to: money.particles)
    give(.currencyConnector, to: money.connectors)
    give(.countingWord, to: quantities.countingWords)
    give(.plus, to: times.plus)
    give(.minus, to: times.minus)
    give(.hourSuffix, to: times.hourSuffixes)
    for (word, role) in NumericRoles.singleWords { give(role, to: [word]) }
    for word in roles.keys { _ = builder.number(of: word) }
    vocabulary = WordTable(
      builder.words.map { ($0, Word(number: $1, roles: roles[$0] ?? [])) })
    forest = builder.forest()
  }
}
