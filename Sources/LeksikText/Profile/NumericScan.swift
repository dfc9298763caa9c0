import LeksikModel

/// Finds the numeric expressions of a segment, and spends next to nothing on one without any.
struct NumericScan: Sendable {
  /// What the scan knows of a word by itself.
  struct Word: Sendable {
    /// Whether a number, a date or a time may begin in it.
    var isCandidate: Bool
  }

  private let reader: NumericReader
  /// The words that may begin a number, a date or a time.
  private let starters: Set<String>

  init(language: LanguageTag) {
    let numbers = NumberLexicon.lexicon(for: language)
    reader = NumericReader(language: language)
    starters = numbers.starters.union(DateLexicon.lexicon(for: language).starters)
      .union(numbers.romanContexts).union(numbers.ambiguous)
  }

  /// What is known of a word.
  func word(_ text: String) -> Word {
    Word(
      isCandidate: NumericText([text]).atoms.contains {
        $0.kind == .digits || starters.contains($0.text)
      })
  }

  /// The readings of a segment, given as its words.
  func readings(in words: [String]) -> [Reading<NumericExpression>] {
    reader.readings(in: words, quantities: false)
  }
}
