import LeksikModel

/// Says which words of a segment a reader of numbers must see: the others are left alone.
struct NumericScan: Sendable {
  /// What the scan knows of a word by itself.
  struct Word: Sendable {
    /// Whether a number, a date or a time may begin in it.
    var isCandidate = false
    /// Whether it can be part of a number, a date, an amount or a time.
    var isPart = false
  }

  private let reader: NumericReader
  private let tables: NumericTables

  init(language: LanguageTag) {
    reader = NumericReader(language: language)
    tables = .tables(for: language)
  }

  /// What is known of a word.
  func word(_ text: String) -> Word {
    NumericText.with([text], tables: tables) { text in
      var word = Word()
      for atom in text.atoms {
        let isRoman = atom.kind == .word && RomanNumeral.value(of: text.original(atom)) != nil
        if atom.kind == .digits || !atom.roles.isDisjoint(with: Self.starters) {
          word.isCandidate = true
        }
        if atom.kind == .word,
          text.isRomanContext(text.original(atom))
        {
          word.isCandidate = true
        }
        if atom.kind != .word || atom.word != 0 || isRoman { word.isPart = true }
      }
      word.isPart = word.isPart || word.isCandidate
      return word
    }
  }

  /// The readings of words; a number said again in digits, *doce (12)*, is one reading.
  func readings(in words: [String]) -> [Reading<NumericExpression>] {
    var readings: [Reading<NumericExpression>] = []
    for reading in reader.readings(in: words, quantities: false) {
      if let last = readings.last, last.value == reading.value,
        last.range.upperBound + 1 == reading.range.lowerBound, words[last.range.upperBound] == "(",
        reading.range.upperBound < words.count, words[reading.range.upperBound] == ")"
      {
        readings[readings.count - 1] = Reading(
          range: last.range.lowerBound..<reading.range.upperBound + 1, value: last.value)
      } else {
        readings.append(reading)
      }
    }
    return readings
  }

  private static let starters: NumericRoles = [
    .numberStarter, .dateStarter, .timeStarter, .fusedStarter, .currencyStarter, .currencySign,
    .currencyCode, .romanContext,
  ]
}
