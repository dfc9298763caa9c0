import LeksikModel
import LeksikText

/// Writes another date in the format of the one that stands in a text.
///
/// Each part that changes is written anew wherever the text has it: the day in digits and in words of
/// a deed's *quince (15) días*, the name of the month, the year with two digits or four. Where digits
/// could be day or month, all readings are candidates, and reading them again decides.
struct DateRewriting {
  let text: String
  let from: DateValue
  let to: DateValue
  let language: LanguageTag

  /// The ways the new date can be written.
  var candidates: [String] {
    if let whole { return [whole] }
    guard let names = nameEdits else { return [] }
    let runs = DigitRun.all(in: text, isGrouped: false)
    return assignments(of: runs[...]).compactMap { parts in
      guard isComplete(parts, names) else { return nil }
      var edits = names.map { (range: $0.range, text: $0.text) }
      for (run, part) in zip(runs, parts) where value(part, from) != value(part, to) {
        guard let edit = edit(of: run, part, isNumeric: names.isEmpty && runs.count > 1) else {
          return nil
        }
        edits.append(edit)
      }
      return edits.sorted { $0.range.lowerBound > $1.range.lowerBound }
        .reduce(text) { $0.replacing($1.range, by: $1.text) }
    }
  }

  private enum Part: CaseIterable { case day, month, year, weekday }

  private func value(_ part: Part, _ date: DateValue) -> Int? {
    switch part {
    case .day: date.day
    case .month: date.month
    case .year: date.year
    case .weekday: date.weekday?.rawValue
    }
  }

  /// The usual form of a full date, which knows the first of the month.
  private var whole: String? {
    guard from.weekday == nil, to.weekday == nil, let old = from.calendarDate,
      let new = to.calendarDate, let written = DateWords.written(old, in: language),
      Folding.caseFolded(written) == Folding.caseFolded(text),
      let rewritten = DateWords.written(new, in: language)
    else { return nil }
    return LetterCase.applying(text, to: rewritten, in: language)
  }

  /// The parts in words that change; those that do not are there with the text they have.
  private var nameEdits: [(part: Part, range: Range<Int>, text: String)]? {
    var edits: [(part: Part, range: Range<Int>, text: String)] = []
    for part in Part.allCases {
      for (old, new) in names(of: part) {
        for range in text.ranges(ofWords: old) {
          if edits.contains(where: { $0.range.overlaps(range) }) { continue }
          guard value(part, from) != value(part, to) else {
            edits.append((part, range, text.slice(range)))
            continue
          }
          guard let new else { return nil }
          edits.append(
            (part, range, LetterCase.applying(text.slice(range), to: new, in: language)))
        }
      }
    }
    return edits
  }

  /// The words for a part of the old date, and those for the new one.
  private func names(of part: Part) -> [(String, String?)] {
    guard let old = value(part, from), let new = value(part, to) else { return [] }
    switch part {
    case .month:
      return [pair(old, new) { DateWords.month($0, in: language) }].compactMap { $0 }
    case .weekday:
      return [
        pair(old, new) { Weekday(rawValue: $0).flatMap { DateWords.weekday($0, in: language) } }
      ].compactMap { $0 }
    case .day:
      // The first has words of its own, the article before it may have to go with it.
      let isFirst = old == 1 || new == 1
      return [
        pair(old, new) { NumberWords.spelled($0, in: language) },
        pair(old, new) { NumberWords.ordinal($0, in: language) },
        language.language == "ht" && old == 1 ? ("premye", "\(new)") : nil,
      ].compactMap { $0 }.map { isFirst && $0.0 != "premye" ? ($0.0, nil) : $0 }
    case .year: return [pair(old, new) { NumberWords.spelled($0, in: language) }].compactMap { $0 }
    }
  }

  private func pair(_ old: Int, _ new: Int, _ name: (Int) -> String?) -> (String, String?)? {
    name(old).map { ($0, name(new)) }
  }

  /// Every way the runs of digits can be parts of the old date.
  private func assignments(of runs: ArraySlice<DigitRun>) -> [[Part]] {
    guard let run = runs.first else { return [[]] }
    let rest = assignments(of: runs.dropFirst())
    return [Part.day, .month, .year].filter { isWritten($0, run) }
      .flatMap { part in rest.map { [part] + $0 } }
  }

  private func isWritten(_ part: Part, _ run: DigitRun) -> Bool {
    guard let value = value(part, from), let digits = run.plainValue else { return false }
    if part == .year { return digits == value || run.text.count == 2 && digits == value % 100 }
    return digits == value && run.text.count <= 2
  }

  /// Whether every part of the date is written somewhere, and day and month each in one number.
  private func isComplete(
    _ parts: [Part], _ names: [(part: Part, range: Range<Int>, text: String)]
  ) -> Bool {
    Part.allCases.allSatisfy { part in
      guard value(part, from) != nil else { return true }
      let inDigits = parts.count { $0 == part }
      return inDigits <= 1 && inDigits + names.count { $0.part == part } > 0
    }
  }

  private func edit(
    of run: DigitRun, _ part: Part, isNumeric: Bool
  ) -> (range: Range<Int>, text: String)? {
    guard let old = value(part, from), let new = value(part, to) else { return nil }
    if part == .year {
      return (run.range, run.text.count == 2 ? two(new % 100) : String(new))
    }
    let digits =
      run.text.hasPrefix("0") || isNumeric && run.text.count == 2 ? two(new) : String(new)
    guard part == .day, !run.suffix.isEmpty || new == 1 && !isNumeric else {
      return (run.range, digits)
    }
    let range = run.range.lowerBound..<run.range.upperBound + run.suffix.utf8.count
    switch language.language {
    case "en" where !run.suffix.isEmpty:
      return NumberRewriting.ordinalSuffix(
        run.suffix, NumberValue(old), NumberValue(new), language
      ).map { (range, digits + $0) }
    case "en": return (run.range, digits)
    case "es" where run.suffix.hasSuffix("º") || run.suffix.isEmpty:
      return (range, new == 1 ? "1.º" : digits)
    case "ht" where run.suffix.isEmpty: return (range, "premye")
    default: return nil
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
