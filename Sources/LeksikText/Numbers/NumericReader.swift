public import LeksikModel

/// Finds everything with a number in a sentence: dates, amounts, times, ages, then plain numbers.
///
/// Two sentences whose readings differ here say different things, however similar their words.
///
/// ```swift
/// let words = ["El", "15", "de", "marzo", "pagó", "RD$500", "a", "dos", "hombres"]
/// NumericReader(language: .spanish).readings(in: words).map(\.value.description)
/// // ["--03-15", "500 DOP", "2"]
/// ```
///
/// - Complexity: O(*n*) in bytes, but for one sort of the readings.
public struct NumericReader: Sendable {
  /// The language and region whose words are read.
  public let language: LanguageTag

  private let tables: NumericTables
  private let convention: DigitConvention
  private let dates: DateReader
  private let amounts: AmountReader
  private let times: TimeReader
  private let lengths: QuantityReader
  private let numbers: NumberReader

  /// A reader for a language; keep it for many sentences.
  public init(language: LanguageTag) {
    self.language = language
    tables = .tables(for: language)
    convention = DigitConvention(language)
    dates = DateReader(language: language)
    amounts = AmountReader(language: language)
    times = TimeReader(language: language)
    lengths = QuantityReader(language: language)
    numbers = NumberReader(language: language)
  }

  /// The readings, from left to right, none overlapping another.
  ///
  /// Where two kinds claim a word, the longer reading stays; of two equal ones, the date, then the
  /// amount, the time, the quantity and the number.
  ///
  /// - Parameter quantities: whether *quince años* is one reading; without, *quince* is, and the unit
  ///   stays a word of its own.
  public func readings(
    in words: some Collection<some StringProtocol>, quantities: Bool = true
  ) -> [Reading<NumericExpression>] {
    NumericText.with(words, tables: tables) { readings(in: $0, quantities: quantities) }
  }

  /// The readings of words that are given by their bytes in UTF-8.
  ///
  /// - Parameters:
  ///   - utf8: The text, or any bytes that hold the words.
  ///   - words: The bytes of each word, in their order.
  ///   - quantities: As in ``readings(in:quantities:)``.
  /// - Complexity: O(*n*) in bytes; a sentence without digits and number words is read once.
  public func readings(
    of utf8: UnsafeBufferPointer<UInt8>, words: [Range<Int>], quantities: Bool = true
  ) -> [Reading<NumericExpression>] {
    readings(in: NumericText(utf8, words: words, tables: tables), quantities: quantities)
  }

  private func readings(
    in text: NumericText, quantities: Bool
  ) -> [Reading<NumericExpression>] {
    let grammar = NumberGrammar(text, convention)
    var candidates: [Candidate] = []
    func add<Value>(
      _ rank: Int, _ readings: [Reading<Value>], as wrap: (Value) -> NumericExpression
    ) {
      for reading in readings {
        candidates.append(Candidate(rank: rank, reading: reading.map(wrap)))
      }
    }
    add(0, dates.readings(in: grammar), as: NumericExpression.date)
    add(1, amounts.readings(in: grammar), as: NumericExpression.amount)
    add(2, times.readings(in: grammar), as: NumericExpression.time)
    if quantities { add(3, lengths.readings(in: grammar), as: NumericExpression.quantity) }
    add(4, numbers.readings(in: grammar), as: NumericExpression.number)
    if candidates.count < 2 { return candidates.map(\.reading) }
    candidates.sort { $0.order < $1.order }
    var kept: [Reading<NumericExpression>] = []
    var isTaken = Array(repeating: false, count: text.wordCount)
    for candidate in candidates where !candidate.reading.range.contains(where: { isTaken[$0] }) {
      for index in candidate.reading.range { isTaken[index] = true }
      kept.append(candidate.reading)
    }
    kept.sort { $0.range.lowerBound < $1.range.lowerBound }
    return kept
  }

  /// A reading and the kind of reader it comes from.
  private struct Candidate {
    let rank: Int
    let reading: Reading<NumericExpression>

    /// A doubtful time goes last; otherwise longer ones go first.
    var order: (Int, Int, Int) {
      (reading.isAmbiguous && rank == 2 ? 1 : 0, -reading.range.count, rank)
    }
  }
}
