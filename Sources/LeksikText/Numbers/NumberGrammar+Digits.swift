extension NumberGrammar {
  /// A number that begins with digits: `15`, `1,500.50`, `1 500`, `15th`, `2.5 millones`, `10 mil`.
  func digits(at start: Int) -> Parse? {
    guard let atom = text[start] else { return nil }
    guard var parse = grouped(at: start) ?? single(atom, at: start) else { return nil }
    if let ordinal = ordinal(parse, at: parse.end) { return ordinal }
    let wasAmbiguous = parse.isAmbiguous
    var scale = 1
    if let thousand = text.match(lexicon.thousand, at: parse.end) {
      scale = thousand.value
      parse.end = thousand.end
      // Creole mil is a mile too: "100 mil".
      parse.isAmbiguous = wasAmbiguous || thousand.marks.contains(.isAmbiguous)
    }
    if let large = text.match(lexicon.scales, at: parse.end), large.value > scale {
      scale *= large.value
      parse.end = large.end
      parse.isAmbiguous = wasAmbiguous
    }
    if scale > 1 {
      guard let product = parse.value.multiplied(by: scale) else { return nil }
      parse.value = product
      parse.alternatives = parse.alternatives.compactMap { $0.multiplied(by: scale) }
      if parse.alternatives.isEmpty, product.decimals == 0, !parse.isAmbiguous || scale == 1_000 {
        addRest(to: &parse, below: scale)
      }
    }
    addHalf(to: &parse, scale: scale)
    return parse
  }

  /// What follows the scale: *2 millones quinientos mil*, *2 millones 500 mil*, *10 mil 500*.
  private func addRest(to parse: inout Parse, below scale: Int) {
    if let rest = number(at: parse.end, total: parse.value, lastScale: scale) {
      parse.value = rest.value
      parse.end = rest.end
    } else if let next = text[parse.end], next.kind == .digits, let value = text.plainDigits(next),
      next.range.count <= 3
    {
      let thousand = text.match(lexicon.thousand, at: parse.end + 1)
      guard next.range.count == 3 || thousand != nil,
        (thousand?.value ?? 1) * value < scale,
        let sum = parse.value.adding(NumberValue(value * (thousand?.value ?? 1)))
      else { return }
      parse.value = sum
      parse.end = thousand?.end ?? parse.end + 1
      parse.isAmbiguous = false
    }
  }

  private func single(_ atom: NumericAtom, at start: Int) -> Parse? {
    convention.read(text.bytes(of: atom)).map {
      Parse(
        value: $0.value, end: start + 1, alternatives: $0.alternative.map { [$0] } ?? [],
        isAmbiguous: $0.alternative != nil)
    }
  }

  /// Thousands apart by spaces, `1 500 000`: always a doubt, since they may be several numbers.
  private func grouped(at start: Int) -> Parse? {
    guard convention.groupsWithSpace, let first = text[start],
      (1...3).contains(first.range.count), text.utf8[first.range.lowerBound] != UInt8(ascii: "0"),
      var value = text.plainDigits(first)
    else { return nil }
    var end = start + 1
    while let next = text[end], next.kind == .digits, !next.isGlued {
      guard next.range.count == 3, let group = text.plainDigits(next), end - start < 6 else {
        return nil
      }
      value = 1_000 * value + group
      end += 1
    }
    guard end > start + 1 else { return nil }
    return Parse(value: NumberValue(value), end: end, isAmbiguous: true)
  }

  /// `15th`, `1ro`, `1.º`, `2yèm`, `1°`.
  private func ordinal(_ parse: Parse, at index: Int) -> Parse? {
    guard let integer = parse.value.integer, lexicon.hasOrdinalSuffixes,
      let next = text[index]
    else { return nil }
    var end = index
    if next.isMark("."), let after = text[index + 1],
      after.isWord(.ordinalSign) || (after.isGlued && after.range.count > 1)
    {
      end += 1
    }
    guard let suffix = text[end] else { return nil }
    let isSign = lexicon.hasOrdinalSign && (suffix.isWord(.ordinalSign) || suffix.isMark("°"))
    let isWord = suffix.isGlued || suffix.isWord(.freeSuffix)
    let isDoubtful = suffix.isWord(.doubtfulSuffix)
    guard isSign || (isWord && (suffix.isWord(.ordinalSuffix) || isDoubtful))
    else { return nil }
    return Parse(
      value: NumberValue(integer, kind: .ordinal), end: end + 1,
      isAmbiguous: isDoubtful || parse.isAmbiguous)
  }
}
