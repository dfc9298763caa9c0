import CNumerals
import LeksikModel

/// Every lexicon of numbers, dates, amounts and times of a language, in the form the grammars read.
///
/// The lexicons say which phrases there are; here each of their words has a number and its roles, so
/// that a sentence is looked up once, word by word. The tables lie in the program as they are used
/// (`CNumerals`), because making them from the lexicons takes milliseconds; `definition(for:)` does
/// that, and a test compares.
final class NumericTables: Sendable {
  /// A word of the vocabulary.
  struct Word: Sendable, BitwiseCopyable {
    private let bits: UInt64

    init(number: UInt16, roles: NumericRoles) {
      precondition(roles.rawValue >> 48 == 0, "roles have 48 bits")
      bits = UInt64(number) << 48 | roles.rawValue
    }

    var number: UInt16 { UInt16(truncatingIfNeeded: bits >> 48) }
    var roles: NumericRoles { NumericRoles(rawValue: bits & (1 << 48 - 1)) }
  }

  /// What is so or not so in a language.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt64
    static let hasBareThousand = Traits(rawValue: 1)
    static let ordinalsEndNumbers = Traits(rawValue: 2)
    static let hasYearPairs = Traits(rawValue: 4)
    static let hasOrdinalSuffixes = Traits(rawValue: 8)
    static let hasOrdinalSign = Traits(rawValue: 16)
  }

  let vocabulary: WordTable<Word>
  let forest: PhraseForest

  // NumberLexicon
  let small, beforeScale, hundreds, thousand, scales, dozen: PhraseForest.Phrases
  let ordinals, ordinalHundreds, ordinalScales, parts, andHalf: PhraseForest.Phrases
  let percent, ambiguous: PhraseForest.Phrases
  /// Second values of scales, by the first.
  let otherScales: [Int: Int]
  let hasBareThousand, ordinalsEndNumbers, hasYearPairs: Bool
  let hasOrdinalSuffixes, hasOrdinalSign: Bool

  // DateLexicon
  let months, shortMonths, weekdays: PhraseForest.Phrases

  // CurrencyLexicon
  let currencyNames, cents: PhraseForest.Phrases
  let currencies: [[Amount.Currency]]

  // TimeLexicon
  let hours, fixedTimes, introductions, minutes, minutesBefore: PhraseForest.Phrases
  let halves, weakHalves: PhraseForest.Phrases

  // UnitLexicon
  let units, fusedYears: PhraseForest.Phrases

  /// The tables of a language, whatever its region.
  static func tables(for language: LanguageTag) -> NumericTables {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: other
    }
  }

  private static let spanish = NumericTables(at: cnumerals_spanish())
  private static let creole = NumericTables(at: cnumerals_creole())
  private static let english = NumericTables(at: cnumerals_english())
  private static let other = NumericTables(at: cnumerals_other())

  /// Tables that lie at `start`, as `definition(for:)` lays them out, as long as the process lives.
  init(at start: UnsafePointer<UInt64>) {
    var data = NumericData(start)
    vocabulary = WordTable(&data)
    forest = PhraseForest(&data)
    var roots = data.run(of: UInt64.self).makeIterator()
    func next() -> PhraseForest.Phrases { PhraseForest.Phrases(root: roots.next() ?? 0) }
    (small, beforeScale, hundreds, thousand, scales) = (next(), next(), next(), next(), next())
    (dozen, ordinals, ordinalHundreds, ordinalScales) = (next(), next(), next(), next())
    (parts, andHalf, percent, ambiguous) = (next(), next(), next(), next())
    (months, shortMonths, weekdays, currencyNames) = (next(), next(), next(), next())
    (cents, hours, fixedTimes, introductions) = (next(), next(), next(), next())
    (minutes, minutesBefore, halves, weakHalves) = (next(), next(), next(), next())
    (units, fusedYears) = (next(), next())
    let scales = data.run(of: Int.self)
    otherScales = Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: scales.count, by: 2)
        .map { (scales[$0], scales[$0 + 1]) })
    let traits = data.run(of: Traits.self)[0]
    hasBareThousand = traits.contains(.hasBareThousand)
    ordinalsEndNumbers = traits.contains(.ordinalsEndNumbers)
    hasYearPairs = traits.contains(.hasYearPairs)
    hasOrdinalSuffixes = traits.contains(.hasOrdinalSuffixes)
    hasOrdinalSign = traits.contains(.hasOrdinalSign)
    currencies = data.run(of: UInt64.self).map { places in
      Amount.Currency.allCases.indices.compactMap { turn in
        let place = Int(places >> UInt64(8 * turn) & 0xFF)
        return place == 0 ? nil : Amount.Currency.allCases[place - 1]
      }
    }
  }
}
