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
/// - Complexity: linear in the length of the words, but for one sort of the readings.
public struct NumericReader: Sendable {
  /// The language and region whose words are read.
  public let language: LanguageTag

  private let amounts: AmountReader

  /// A reader for a language; keep it for many sentences.
  public init(language: LanguageTag) {
    self.language = language
    amounts = AmountReader(language: language)
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
    var candidates: [(rank: Int, reading: Reading<NumericExpression>)] = []
    func add(_ rank: Int, _ readings: [Reading<NumericExpression>]) {
      candidates += readings.map { (rank, $0) }
    }
    let grammar = NumberGrammar(NumericText(words), language)
    add(0, DateReader(language: language).readings(in: grammar).map { $0.map { .date($0) } })
    add(1, amounts.readings(in: grammar).map { $0.map { .amount($0) } })
    add(2, TimeReader(language: language).readings(in: grammar).map { $0.map { .time($0) } })
    if quantities {
      add(
        3,
        QuantityReader(language: language).readings(in: grammar).map { $0.map { .quantity($0) } })
    }
    add(4, NumberReader(language: language).readings(in: grammar).map { $0.map { .number($0) } })
    candidates.sort {
      ($0.reading.isAmbiguous && $0.rank == 2 ? 1 : 0, -$0.reading.range.count, $0.rank)
        < ($1.reading.isAmbiguous && $1.rank == 2 ? 1 : 0, -$1.reading.range.count, $1.rank)
    }
    var isTaken = Array(repeating: false, count: words.count)
    var kept: [Reading<NumericExpression>] = []
    for (_, reading) in candidates where !reading.range.contains(where: { isTaken[$0] }) {
      for index in reading.range { isTaken[index] = true }
      kept.append(reading)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
