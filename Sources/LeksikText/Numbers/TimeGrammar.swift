/// Reads one time of day that begins at a given atom.
struct TimeGrammar {
  let numbers: NumberGrammar

  /// An hour and minute being read.
  private struct Draft {
    var hour: Int
    var minute = 0
    var end: Int
    /// Whether it is certainly a time, not a number of something.
    var isCertain = false
    /// Whether it may only stand as a time with more words after it.
    var needsMore = false
  }

  private var text: NumericText { numbers.text }
  private var lexicon: NumericTables { numbers.lexicon }

  /// The time that begins at `start`.
  func time(at start: Int) -> NumberGrammar.Found<ClockTime>? {
    guard numbers.canStart(at: start, or: .timeStarter) else { return nil }
    if let fixed = text.match(lexicon.fixedTimes, at: start) {
      return ClockTime(hour: fixed.value).map { NumberGrammar.Found(value: $0, end: fixed.end) }
    }
    guard var draft = draft(at: start) else { return nil }
    var half: Int?
    if let found = halfDay(at: draft.end, allowsWeak: true) {
      (half, draft.end, draft.isCertain) = (found.value, found.end, true)
    }
    if draft.minute < 0 {
      draft.minute += 60
      draft.hour = draft.hour == 1 ? 12 : draft.hour - 1
    }
    guard draft.isCertain || !draft.needsMore else { return nil }
    let isKnown = half != nil || draft.hour > 12 || draft.hour == 0
    let hour = half.map { hourOf24(draft.hour, inHalf: $0) } ?? draft.hour
    guard half == nil || (1...12).contains(draft.hour) else { return nil }
    return ClockTime(hour: hour, minute: draft.minute, isHalfDayKnown: isKnown).map {
      NumberGrammar.Found(value: $0, end: draft.end, isAmbiguous: !draft.isCertain)
    }
  }

  /// The hour of 24; at night, twelve is midnight and one to five are after it.
  private func hourOf24(_ hour: Int, inHalf half: Int) -> Int {
    if half == TimeLexicon.night { return hour % 12 + (hour == 12 || hour <= 5 ? 0 : 12) }
    return hour % 12 + half
  }

  private func draft(at start: Int) -> Draft? {
    if let match = text.match(lexicon.minutesBefore, at: start) {
      guard var draft = hour(at: match.end) else { return nil }
      (draft.minute, draft.isCertain) = (match.value, true)
      return draft
    }
    if let match = text.match(lexicon.introductions, at: start) {
      guard var draft = hour(at: match.end) else { return nil }
      addMinutes(to: &draft)
      if !draft.isCertain, text[draft.end]?.isWord(.hourSuffix) == true {
        (draft.end, draft.isCertain) = (draft.end + 1, true)
      }
      draft.needsMore = !draft.isCertain && match.end == start + 1
      return draft
    }
    guard var draft = hour(at: start) else { return nil }
    if draft.isCertain { addMinutes(to: &draft) }
    return draft.isCertain || halfDay(at: draft.end, allowsWeak: false) != nil
      ? draft : doubtful(draft)
  }

  /// Creole *3 è*: an hour if something says so, a doubt otherwise.
  private func doubtful(_ draft: Draft) -> Draft? {
    guard let atom = text[draft.end], atom.isWord(.creoleHour), !lexicon.hours.isEmpty else {
      return nil
    }
    var result = draft
    result.end += 1
    addMinutes(to: &result)
    return result
  }

  /// `3`, `3:30`, *tres*, *twazè*, *three o'clock*.
  private func hour(at start: Int) -> Draft? {
    if let match = text.match(lexicon.hours, at: start) {
      return Draft(hour: match.value, end: match.end, isCertain: true)
    }
    if let atom = text[start], let hour = text.plainDigits(atom), atom.range.count <= 2, hour < 24 {
      var draft = Draft(hour: hour, end: start + 1)
      if let mark = text[start + 1], mark.isMark(":") || (mark.isWord(.letterH) && mark.isGlued),
        let minutes = text[start + 2], minutes.range.count == 2,
        let minute = text.plainDigits(minutes), minute < 60
      {
        (draft.minute, draft.end, draft.isCertain) = (minute, start + 3, true)
        // Seconds are passed over.
        if text[draft.end]?.isMark(":") == true,
          text[draft.end + 1].flatMap(text.plainDigits) != nil
        {
          draft.end += 2
        }
      }
      return withSuffix(draft)
    }
    let small = numbers.text.match(lexicon.small, at: start)
    guard let small, (1...24).contains(small.value) else { return nil }
    return withSuffix(Draft(hour: small.value % 24, end: small.end))
  }

  private func withSuffix(_ draft: Draft) -> Draft {
    guard let suffix = text[draft.end], suffix.isWord(.hourSuffix) else {
      return draft
    }
    var result = draft
    if suffix.isWord(.letterO) {
      guard text[draft.end + 1]?.kind == .mark, text[draft.end + 2]?.isWord(.clock) == true
      else { return draft }
      result.end += 3
    } else if !suffix.isWord(.horas) || draft.isCertain {
      result.end += 1
    } else {
      return draft
    }
    result.isCertain = true
    return result
  }

  /// *y media*, *menos cuarto*, *y veinte*, *trant*.
  private func addMinutes(to draft: inout Draft) {
    guard draft.minute == 0 else { return }
    if let match = text.match(lexicon.minutes, at: draft.end) {
      (draft.minute, draft.end, draft.isCertain) = (match.value, match.end, true)
      return
    }
    guard let atom = text[draft.end] else { return }
    let isMinus = atom.isWord(.minus)
    let isJoined = isMinus || atom.isWord(.plus)
    let isCreoleHour = draft.isCertain && !lexicon.hours.isEmpty
    guard isJoined || isCreoleHour,
      let minutes = numbers.text.match(lexicon.small, at: draft.end + (isJoined ? 1 : 0)),
      (isJoined ? 1...59 : 3...59).contains(minutes.value)
    else { return }
    draft.minute = isMinus ? -minutes.value : minutes.value
    draft.end = minutes.end
    draft.isCertain = true
  }

  /// `pm`, `p. m.`, `p.m.`, *de la tarde*: a value of `TimeLexicon.halves`.
  ///
  /// - Parameter allowsWeak: whether what stands before is an hour anyway; *twa maten* is three
  ///   mornings, *twazè maten* is a time.
  private func halfDay(at start: Int, allowsWeak: Bool) -> (value: Int, end: Int)? {
    if let match = text.match(lexicon.halves, at: start) { return (match.value, match.end) }
    if allowsWeak, let match = text.match(lexicon.weakHalves, at: start) {
      return (match.value, match.end)
    }
    guard let first = text[start], first.kind == .word else { return nil }
    if first.isWord([.am, .pm]) { return (first.isWord(.am) ? 0 : 12, start + 1) }
    guard first.isWord([.letterA, .letterP]), text[start + 1]?.isMark(".") == true,
      text[start + 2]?.isWord(.letterM) == true
    else { return nil }
    let end = text[start + 3]?.isMark(".") == true ? start + 4 : start + 3
    return (first.isWord(.letterA) ? 0 : 12, end)
  }
}
