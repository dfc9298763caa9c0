public import LeksikModel

/// Finds sums of money in a sentence.
///
/// ```swift
/// let reader = AmountReader(language: .spanish)
/// reader.readings(in: ["RD$1,500.00"])                          // 1500 DOP
/// reader.readings(in: ["mil", "quinientos", "pesos", "con", "50/100"])  // 1500.5 DOP
/// AmountReader(language: .haitianCreole).readings(in: ["20", "dola"])
/// // 20 USD, alternatives [20 dola ayisyen]: the speaker may mean either
/// ```
///
/// A bare `$` is the peso in Spanish outside the countries that use US dollars, with the dollar as
/// alternative, and the US dollar in English. *Pesos* are Dominican; with a region of another peso
/// the reading is ambiguous. Nothing is converted.
///
/// - Complexity: linear in the length of the words.
public struct AmountReader: Sendable {
  /// The language and region whose words and signs are read.
  public let language: LanguageTag

  private let dollarSign: [Amount.Currency]

  /// A reader for a language.
  public init(language: LanguageTag) {
    self.language = language
    dollarSign = CurrencyLexicon.dollarSign(in: language)
  }

  /// The amounts, from left to right, none overlapping another.
  public func readings(in words: some Sequence<some StringProtocol>) -> [Reading<Amount>] {
    NumericText.with(words, tables: .tables(for: language)) {
      readings(in: NumberGrammar($0, DigitConvention(language)))
    }
  }

  /// The amounts of a sentence that is cut already.
  func readings(in numbers: NumberGrammar) -> [Reading<Amount>] {
    let grammar = AmountGrammar(
      numbers: numbers,
      dollarSign: dollarSign,
      hasOtherPesos: language.language == "es"
        && !["", "DO", "US", "419"].contains(language.region ?? ""))
    return numbers.scan(or: .currencyStarter, grammar.amount)
  }
}
