public import LeksikModel

/// Finds ages and lengths of time in a sentence.
///
/// ```swift
/// let reader = QuantityReader(language: .english)
/// reader.readings(in: ["a", "15-year-old", "girl"])                 // range 1..<2, 15 year
/// reader.readings(in: ["two", "and", "a", "half", "years"])         // 2.5 year
/// QuantityReader(language: .haitianCreole).readings(in: ["kenzan"])  // 15 year
/// ```
///
/// Units are not converted: a year is not twelve months here.
///
/// - Complexity: linear in the length of the words.
public struct QuantityReader: Sendable {
  /// The language whose words are read.
  public let language: LanguageTag

  /// A reader for a language.
  public init(language: LanguageTag) { self.language = language }

  /// The quantities, from left to right, none overlapping another.
  public func readings(in words: some Sequence<some StringProtocol>) -> [Reading<Quantity>] {
    NumericText.with(words, tables: .tables(for: language)) {
      readings(in: NumberGrammar($0, DigitConvention(language)))
    }
  }

  /// The quantities of a sentence that is cut already.
  func readings(in grammar: NumberGrammar) -> [Reading<Quantity>] {
    grammar.scan(or: .fusedStarter, grammar.quantity)
  }
}

extension NumberGrammar {
  /// A number and a unit, with "and a half" after either.
  func quantity(at start: Int) -> Found<Quantity>? {
    guard canStart(at: start, or: .fusedStarter) else { return nil }
    if let match = text.match(lexicon.fusedYears, at: start) {
      var years = Parse(value: NumberValue(match.value), end: match.end)
      addHalf(to: &years, scale: 1)
      return Found(value: Quantity(number: years.value, unit: .year), end: years.end)
    }
    guard var parse = parse(at: start), parse.value.kind == .cardinal else { return nil }
    let isCounted = (start..<parse.end).allSatisfy {
      text[$0]?.isWord(.countingWord) == true
    }
    var index = skippingRepetition(of: parse.value, at: parse.end)
    if let mark = text[index], mark.isMark("-") || mark.isMark("\u{2011}") { index += 1 }
    guard let match = text.match(lexicon.units, at: index),
      let unit = Quantity.Unit(rawValue: match.value)
    else { return nil }
    parse.end = match.end
    if parse.value.decimals == 0 { addHalf(to: &parse, scale: 1) }
    return Found(
      value: Quantity(number: parse.value, unit: unit), end: parse.end,
      alternatives: parse.alternatives.map { Quantity(number: $0, unit: unit) },
      isAmbiguous: parse.isAmbiguous && !isCounted)
  }
}
