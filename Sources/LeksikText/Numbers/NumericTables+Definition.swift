import LeksikModel

extension NumericTables {
  /// What the lexicons of a language say, laid out as `init(at:)` reads it.
  ///
  /// - Complexity: milliseconds; for the test that compares it with the data in the program, and
  ///   writes that.
  static func definition(for language: LanguageTag) -> [UInt64] {
    let numbers = NumberLexicon.lexicon(for: language)
    let dates = DateLexicon.lexicon(for: language)
    let money = CurrencyLexicon(for: language)
    let times = TimeLexicon.lexicon(for: language)
    let quantities = UnitLexicon.lexicon(for: language)
    var builder = PhraseForest.Builder()
    var roots: [UInt64] = []
    func add(
      _ values: [String: Int], marks: (String) -> PhraseForest.Marks = { _ in [] }
    ) {
      roots.append(builder.add(values, marks: marks).root)
    }
    for table in [
      numbers.small, numbers.beforeScale, numbers.hundreds, numbers.thousand, numbers.scales,
      numbers.dozen, numbers.ordinals, numbers.ordinalHundreds, numbers.ordinalScales,
      numbers.parts, numbers.andHalf, numbers.percent,
    ] {
      add(table.values, marks: numbers.marks(of:))
    }
    add(Dictionary(uniqueKeysWithValues: numbers.ambiguous.map { ($0, 1) }))
    let verbs: Set<String> = ["may", "march"]
    add(dates.months.values) { month in
      var marks: PhraseForest.Marks = dates.ambiguousMonths.contains(month) ? .isAmbiguous : []
      if verbs.contains(month) { marks.insert(.isVerb) }
      return marks
    }
    add(dates.shortMonths.values) { verbs.contains($0) ? .isVerb : [] }
    for table in [
      dates.weekdays, money.names, money.cents, times.hours, times.fixed, times.introductions,
      times.minutes, times.minutesBefore, times.halves, times.weakHalves, quantities.units,
      quantities.fused,
    ] {
      add(table.values, marks: numbers.marks(of:))
    }

    let roles = roles(numbers, dates, money, times, quantities)
    for word in roles.keys.sorted() { _ = builder.number(of: word) }
    var data: [UInt64] = []
    WordTable.append(
      builder.words.sorted { $0.value < $1.value }
        .map { ($0.key, Word(number: $0.value, roles: roles[$0.key] ?? [])) }, to: &data)
    builder.append(to: &data)
    NumericData.append(roots, to: &data)
    NumericData.append(
      numbers.otherScales.sorted { $0.key < $1.key }.flatMap { word, other in
        numbers.scales.values[word].map { [$0, other] } ?? []
      }, to: &data)
    NumericData.append([numbers.traits], to: &data)
    NumericData.append(money.currencies.map(places(of:)), to: &data)
    return data
  }

  private static func roles(
    _ numbers: NumberLexicon, _ dates: DateLexicon, _ money: CurrencyLexicon, _ times: TimeLexicon,
    _ quantities: UnitLexicon
  ) -> [String: NumericRoles] {
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
    return roles
  }

  /// The places of currencies among all, from 1 on, a byte each.
  private static func places(of currencies: [Amount.Currency]) -> UInt64 {
    currencies.reversed().reduce(0) { places, currency in
      places << 8 | UInt64((Amount.Currency.allCases.firstIndex(of: currency) ?? 0) + 1)
    }
  }
}

extension NumberLexicon {
  fileprivate func marks(of phrase: String) -> PhraseForest.Marks {
    var marks: PhraseForest.Marks = []
    if ambiguous.contains(phrase) { marks.insert(.isAmbiguous) }
    if closedHundreds.contains(phrase) { marks.insert(.isClosed) }
    if neverLast.contains(phrase) { marks.insert(.isNeverLast) }
    if otherScales[phrase] != nil { marks.insert(.hasOther) }
    return marks
  }

  fileprivate var traits: NumericTables.Traits {
    var traits: NumericTables.Traits = []
    if hasBareThousand { traits.insert(.hasBareThousand) }
    if ordinalsEndNumbers { traits.insert(.ordinalsEndNumbers) }
    if hasYearPairs { traits.insert(.hasYearPairs) }
    if !ordinalSuffixes.isEmpty { traits.insert(.hasOrdinalSuffixes) }
    if ordinalSuffixes.contains("º") { traits.insert(.hasOrdinalSign) }
    return traits
  }
}
