/// Reads one date that begins at a given atom.
struct DateGrammar {
  typealias Found = NumberGrammar.Found<DateValue>

  let numbers: NumberGrammar
  private var lexicon: NumericTables { numbers.lexicon }
  let isMonthFirst: Bool

  /// The date that begins at `start`, with the day of the week before it.
  func date(at start: Int) -> Found? {
    guard numbers.canStart(at: start, or: .dateStarter) else { return nil }
    guard let match = numbers.text.match(lexicon.weekdays, at: start),
      let weekday = Weekday(rawValue: match.value)
    else { return calendarDate(at: start) }
    var index = match.end
    if numbers.text[index]?.isMark(",") == true { index += 1 }
    for _ in 0..<3 where numbers.text[index]?.isWord(.dateArticle) == true { index += 1 }
    if var found = calendarDate(at: index), found.value.day != nil {
      found.value = found.value.on(weekday)
      found.alternatives = found.alternatives.map { $0.on(weekday) }
      return found
    }
    return DateValue(weekday: weekday).map { Found(value: $0, end: match.end) }
  }

  private func calendarDate(at start: Int) -> Found? {
    digits(at: start) ?? dayFirst(at: start) ?? monthFirst(at: start)
  }

  /// *15 de marzo de 2024*, *the 15th of March*, *kenz mas*.
  private func dayFirst(at start: Int) -> Found? {
    guard let day = day(at: start) else { return nil }
    let next = skippingFillers(at: numbers.skippingRepetition(of: day.value, at: day.end))
    guard let month = month(at: next, isBesideDay: true) else { return nil }
    let year = year(after: month.end)
    guard
      let value = DateValue(year: year?.value.integer, month: month.value, day: day.value.integer)
    else { return nil }
    let isDoubtful = year == nil && isDoubtful(month, at: next)
    return Found(value: value, end: year?.end ?? month.end, isAmbiguous: isDoubtful)
  }

  /// *March 15, 2024*, *marzo 15 de 2024*, *marzo de 2024*, *marzo*.
  private func monthFirst(at start: Int) -> Found? {
    let long = month(at: start, isBesideDay: false)
    guard let month = long ?? month(at: start, isBesideDay: true) else { return nil }
    if let day = day(at: skippingPoint(at: month.end)) {
      let year = year(after: numbers.skippingRepetition(of: day.value, at: day.end))
      if let value = DateValue(
        year: year?.value.integer, month: month.value, day: day.value.integer)
      {
        let isDoubtful = year == nil && isDoubtful(month, at: start)
        return Found(value: value, end: year?.end ?? day.end, isAmbiguous: isDoubtful)
      }
    }
    guard let long else { return nil }
    let year = year(after: long.end)
    return DateValue(year: year?.value.integer, month: long.value).map {
      Found(
        value: $0, end: year?.end ?? long.end,
        isAmbiguous: year == nil && long.marks.contains(.isAmbiguous))
    }
  }

  /// English *may* and *march* in small letters are also verbs, even after a number.
  private func isDoubtful(_ month: PhraseForest.Match, at index: Int) -> Bool {
    guard month.marks.contains(.isVerb), let atom = numbers.text[index] else { return false }
    return numbers.text.bytes(of: atom).allSatisfy { $0 >= 0x60 }
  }

  private func month(at index: Int, isBesideDay: Bool) -> PhraseForest.Match? {
    if let long = numbers.text.match(lexicon.months, at: index) { return long }
    guard isBesideDay, let short = numbers.text.match(lexicon.shortMonths, at: index)
    else { return nil }
    return PhraseForest.Match(
      value: short.value, end: skippingPoint(at: short.end), marks: short.marks)
  }

  private func day(at index: Int) -> NumberGrammar.Parse? {
    guard let day = numbers.parse(at: index), day.value.kind != .percent,
      let integer = day.value.integer, (1...31).contains(integer)
    else { return nil }
    return day
  }

  /// A year after a comma, *de*, *del año*; four digits, or the words for such a number.
  private func year(after end: Int) -> NumberGrammar.Parse? {
    var index = end
    if numbers.text[index]?.isMark(",") == true { index += 1 }
    index = skippingFillers(at: index)
    guard var year = numbers.parse(at: index), year.value.kind == .cardinal,
      let integer = year.value.integer, (1_000...2_999).contains(integer)
    else { return nil }
    if let atom = numbers.text[index], atom.kind == .digits, atom.range.count != 4 {
      return nil
    }
    year.end = numbers.skippingRepetition(of: year.value, at: year.end)
    return year
  }

  private func skippingFillers(at start: Int) -> Int {
    var index = start
    while index < start + 4, numbers.text[index]?.isWord(.dateFiller) == true { index += 1 }
    return index
  }

  private func skippingPoint(at index: Int) -> Int {
    numbers.text[index]?.isMark(".") == true ? index + 1 : index
  }
}
