extension CitationGrammar {
  /// A number in the text, its place in bytes, and the token after it.
  typealias Number = (value: String, range: Range<Int>, end: Int)

  /// The number of an instrument or place: `137-03`, `CL/2014-0010`, `3.1`, `7102(11)(A)`, `IV`,
  /// `5 bis`, `3.º`.
  func number(at index: Int, _ kind: LegalCitation.Kind) -> Number? {
    guard index < scan.words.count else { return nil }
    let compound = scan.compound(around: index, from: index)
    let first = scan.bytes(at: index)
    let hasDigits = compound.contains { scan.bytes(at: $0).contains(where: isDigit) }
    guard let firstByte = first.first else { return nil }
    if hasDigits, isDigit(firstByte) || (kind.isInstrument && firstByte &- 0x41 < 26) {
      // Words behind a hyphen are not the number's: *artículo 5-que*.
      var end = compound.upperBound
      if !kind.isInstrument {
        while end > index + 1, !scan.bytes(at: end - 1).contains(where: isDigit),
          scan.words[end - 1].range.count > 1
        { end -= 2 }
      }
      let tokens = index..<addingSubdivisions(to: end)
      var value = scan.compoundText(tokens)
      while value.hasSuffix("º") || value.hasSuffix("°") { value.removeLast() }
      let bare = tokens.upperBound
      if let suffix = latinSuffix(at: bare) { value += " " + suffix }
      let finish = latinSuffix(at: bare) == nil ? bare : bare + 1
      return (value, scan.bytes(of: index..<finish), finish)
    }
    guard scan.isRoman(index), let value = RomanNumeral.value(of: scan.text(of: index..<index + 1))
    else { return nil }
    return (String(value), scan.bytes(of: index..<index + 1), index + 1)
  }

  /// A single letter: `a`, `a)`, `(a)`, `“a”`.
  func letter(at index: Int) -> Number? {
    let isOpened =
      scan.isMark(index, UInt8(ascii: "(")) || scan.isMark(index, UInt8(ascii: "\""))
      || scan.isQuote(index)
    let place = isOpened ? index + 1 : index
    guard place < scan.words.count, scan.words[place].range.count == 1,
      isLetter(utf8(at: place))
    else { return nil }
    let isClosed =
      scan.isGlued(place + 1)
      && (scan.isMark(place + 1, UInt8(ascii: ")")) || scan.isMark(place + 1, UInt8(ascii: "\""))
        || scan.isQuote(place + 1))
    return (
      scan.text(of: place..<place + 1).lowercased(), scan.bytes(of: place..<place + 1),
      isClosed ? place + 2 : place + 1
    )
  }

  /// What stands between a head and its number: a point, *núm.*, `#`, `§`, a qualifier.
  func skippingNumberWords(at start: Int) -> Int {
    var index = start
    while index < min(start + 7, scan.words.count) {
      switch scan.citationWord(at: index) {
      case .number?, .qualifier?: break
      case .head(.law, _)?: break
      default:
        guard
          scan.isMark(index, UInt8(ascii: ".")) || scan.isMark(index, UInt8(ascii: "#"))
            || scan.isSectionSign(index) || scan.isDegree(index)
        else { return index }
      }
      index += 1
    }
    return index
  }

  /// Where the next number of a list or range begins: after a comma, *y*, a hyphen, *al*.
  func nextOfList(at index: Int) -> Int? {
    var next = index
    if scan.isMark(next, UInt8(ascii: ",")) { next += 1 }
    switch scan.citationWord(at: next) {
    case .and?, .to?: next += 1
    default: if scan.isMark(next, UInt8(ascii: "&")) { next += 1 }
    }
    return next > index ? next : nil
  }

  /// `(11)(A)` after a section.
  private func addingSubdivisions(to start: Int) -> Int {
    var end = start
    while scan.isMark(end, UInt8(ascii: "(")), end > 0, scan.isGlued(end),
      end + 2 < scan.words.count, scan.isMark(end + 2, UInt8(ascii: ")")),
      scan.words[end + 1].range.count <= 5, scan.words[end + 1].kind != .punctuation
    {
      end += 3
    }
    return end
  }

  private func latinSuffix(at index: Int) -> String? {
    ["bis", "ter", "quater", "quinquies"].first { scan.isWord(index, $0) }
  }

  private func utf8(at index: Int) -> UInt8 { scan.utf8[scan.words[index].range.lowerBound] }
}
