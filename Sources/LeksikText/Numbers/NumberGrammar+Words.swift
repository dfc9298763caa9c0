extension NumberGrammar {
  /// A part of a number: below a thousand, or below a million.
  private struct Part {
    var value: Int
    var end: Int
    var isOrdinal = false
    /// Whether it is a plain number below 100, so that *docena* or a year pair may follow.
    var isSmall = false
  }

  /// A number in words, without ordinals standing alone.
  func cardinal(at start: Int) -> Parse? {
    number(at: start, total: NumberValue(0), lastScale: .max)
  }

  /// Terms with scales below `lastScale`, added to `total`; `nil` if there is none.
  func number(at start: Int, total: NumberValue, lastScale: Int) -> Parse? {
    var parse = Parse(value: total, end: start)
    var (lastScale, position) = (lastScale, start)
    while let part = belowMillion(at: position, isFirst: parse.end == start && lastScale == .max) {
      if part.value == 0, parse.end > start || lastScale < .max { break }
      if !part.isOrdinal, let scale = text.match(lexicon.scales, at: part.end) {
        guard scale.value < lastScale,
          let term = NumberValue(part.value).multiplied(by: scale.value),
          let sum = parse.value.adding(term)
        else { break }
        if scale.marks.contains(.hasOther), let other = lexicon.otherScales[scale.value],
          let otherTerm = NumberValue(part.value).multiplied(by: other)
        {
          parse.alternatives = [otherTerm]
          parse.isAmbiguous = true
        }
        (parse.value, parse.end, lastScale) = (sum, scale.end, scale.value)
        position = skippingConnector(at: scale.end)
        continue
      }
      guard let sum = parse.value.adding(NumberValue(part.value)), part.value < lastScale
      else { break }
      parse.value = part.isOrdinal ? sum.with(kind: .ordinal) : sum
      parse.end = part.end
      lastScale = part.isSmall ? 1 : min(lastScale, 1_000)
      break
    }
    guard parse.end > start else { return nil }
    if parse.value.kind == .cardinal { addHalf(to: &parse, scale: lastScale) }
    return parse
  }

  /// `chunk`, `chunk mil`, `chunk mil chunk`, `mil chunk`.
  private func belowMillion(at start: Int, isFirst: Bool) -> Part? {
    var part = chunk(at: start, continues: !isFirst)
    if part?.isOrdinal == true { return part }
    if let match = text.match(lexicon.beforeScale, at: start), isScale(at: match.end),
      match.end > part?.end ?? start
    {
      part = Part(value: match.value, end: match.end)
    }
    if part == nil, lexicon.hasBareThousand { part = Part(value: 1, end: start) }
    guard let head = part else { return nil }
    guard let thousand = text.match(lexicon.thousand, at: head.end), head.value > 0 else {
      if head.end > start, let scale = text.match(lexicon.ordinalScales, at: head.end) {
        return Part(value: head.value * scale.value, end: scale.end, isOrdinal: true)
      }
      return head.end > start ? finished(head) : nil
    }
    var whole = Part(value: head.value * thousand.value, end: thousand.end)
    let next = skippingConnector(at: thousand.end)
    if let rest = chunk(at: next, continues: true) ?? digitChunk(at: next), rest.value > 0 {
      whole = Part(value: whole.value + rest.value, end: rest.end, isOrdinal: rest.isOrdinal)
    }
    return whole
  }

  /// A dozen or a year pair after a small number.
  private func finished(_ part: Part) -> Part {
    guard part.isSmall, part.value > 0 else { return part }
    if let dozen = text.match(lexicon.dozen, at: part.end) {
      return Part(value: part.value * dozen.value, end: dozen.end)
    }
    if lexicon.hasYearPairs, (16...20).contains(part.value),
      let second = text.match(lexicon.small, at: part.end), (10...99).contains(second.value),
      !isScale(at: second.end)
    {
      return Part(value: part.value * 100 + second.value, end: second.end)
    }
    return part
  }

  /// A number below a thousand, or English *ninety-nine hundred ninety-nine*.
  ///
  /// - Parameter continues: whether it follows a larger part of the same number; only then may it
  ///   be an ordinal, and only at the start may it be a word like Creole *yon*.
  private func chunk(at start: Int, continues: Bool) -> Part? {
    if let hundreds = text.match(lexicon.hundreds, at: start) {
      let whole = Part(value: hundreds.value, end: hundreds.end)
      guard !hundreds.marks.contains(.isClosed),
        let rest = small(at: skippingConnector(at: hundreds.end), continues: true), rest.value > 0
      else { return whole }
      return Part(value: whole.value + rest.value, end: rest.end, isOrdinal: rest.isOrdinal)
    }
    if let part = small(at: start, continues: continues) { return part }
    if continues { return nil }
    let article = text.match(lexicon.beforeScale, at: start)
    return text.match(lexicon.dozen, at: article?.value == 1 ? article?.end ?? start : start)
      .map { Part(value: $0.value, end: $0.end) }
  }

  private func small(at start: Int, continues: Bool) -> Part? {
    let cardinal = text.match(lexicon.small, at: start)
    if continues, lexicon.ordinalsEndNumbers,
      let ordinal = text.match(lexicon.ordinals, at: start),
      ordinal.end > cardinal?.end ?? start, ordinal.value < 100
    {
      return Part(value: ordinal.value, end: ordinal.end, isOrdinal: true)
    }
    guard let cardinal else { return nil }
    if continues, cardinal.marks.contains(.isNeverLast), !isScale(at: cardinal.end) {
      return nil
    }
    return Part(value: cardinal.value, end: cardinal.end, isSmall: true)
  }

  /// Three digits after a thousand in words: *10 mil 500*.
  private func digitChunk(at start: Int) -> Part? {
    guard let atom = text[start], atom.kind == .digits, atom.range.count == 3,
      let value = text.plainDigits(atom)
    else { return nil }
    return Part(value: value, end: start + 1)
  }

  func isScale(at index: Int) -> Bool {
    text.match(lexicon.thousand, at: index) != nil
      || text.match(lexicon.scales, at: index) != nil
  }

  private func skippingConnector(at index: Int) -> Int {
    guard let atom = text[index], atom.isWord(.connector) else { return index }
    return index + 1
  }
}
