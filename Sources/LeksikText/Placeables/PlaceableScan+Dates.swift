extension PlaceableScan {
  /// The date by which an instrument is known: *du 6 juillet 2005*, *6 jiyè 2005*, *of July 6, 2005*.
  func citationDate(at start: Int) -> (value: String, tokens: Range<Int>)? {
    guard start < words.count else { return nil }
    for language in ["fr", "ht", "es", "en"] {
      if let date = date(at: start, months: CitationMonths.table(for: language)) { return date }
    }
    return nil
  }

  private func date(
    at start: Int, months: [String]
  ) -> (value: String, tokens: Range<Int>)? {
    var (index, day, month) = (start, number(at: start), month(at: start, months))
    if day != nil || isWord(start, "1er") || isWord(start, "premye") {
      day = day ?? 1
      index = skippingDe(at: index + 1)
      month = self.month(at: index, months)
      index = skippingDe(at: index + 1)
    } else if month != nil {
      day = number(at: start + 1)
      index = start + 2
      if isMark(index, UInt8(ascii: ",")) { index += 1 }
    }
    guard let day, let month, (1...31).contains(day), digitCount(index) == 4,
      let year = number(at: index),
      let date = DateValue(year: year, month: month, day: day)
    else { return nil }
    return (date.description, start..<index + 1)
  }

  private func number(at index: Int) -> Int? {
    guard let count = digitCount(index), count <= 4 else { return nil }
    return bytes(at: index).reduce(0) { 10 * $0 + Int($1 &- 0x30) }
  }

  private func month(at index: Int, _ months: [String]) -> Int? {
    months.firstIndex { isWord(index, $0) }.map { $0 % 12 + 1 }
  }

  private func skippingDe(at index: Int) -> Int {
    isWord(index, "de") || isWord(index, "del") ? index + 1 : index
  }
}

/// The names of months without accents, as instruments of law are dated.
private enum CitationMonths {
  static func table(for language: String) -> [String] {
    switch language {
    case "fr": french
    case "ht": creole
    case "es": spanish
    default: english
    }
  }

  private static let french = list(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
  private static let creole = list(
    "janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm")
  private static let spanish = list(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
  private static let english = list(
    "january february march april may june july august september october november december")

  private static func list(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
