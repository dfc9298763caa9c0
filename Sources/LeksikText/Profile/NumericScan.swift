import LeksikModel

/// Finds the numeric expressions of a segment, and spends next to nothing on one without any.
///
/// Most segments hold no number, or only a word like *un* or *de* that may be one. Those are
/// answered from tables; the readers see the rest.
struct NumericScan: Sendable {
  private let reader: NumericReader
  /// The words that may begin a number, a date or a time.
  private let starters: Set<String>
  /// The values of the words that are more often something else.
  private let doubtful: [String: NumericExpression]

  init(language: LanguageTag) {
    let reader = NumericReader(language: language)
    let numbers = NumberLexicon.lexicon(for: language)
    self.reader = reader
    starters = numbers.starters.union(DateLexicon.lexicon(for: language).starters)
      .union(numbers.romanContexts)
    var doubtful: [String: NumericExpression] = [:]
    for word in numbers.ambiguous where !word.contains(" ") {
      let readings = reader.readings(in: [word], quantities: false)
      if let only = readings.first, only.isAmbiguous { doubtful[word] = only.value }
    }
    self.doubtful = doubtful
  }

  /// The readings of a segment; `keys` are its words in lower case, `words` as they stand.
  func readings(in words: [String], keys: [String]) -> [Reading<NumericExpression>] {
    var lone: [Reading<NumericExpression>] = []
    for (index, key) in keys.enumerated() {
      guard isCandidate(key) else { continue }
      guard let value = doubtful[key], lone.last?.range.upperBound != index else {
        return reader.readings(in: words, quantities: false)
      }
      lone.append(Reading(range: index..<index + 1, value: value, isAmbiguous: true))
    }
    return lone
  }

  private func isCandidate(_ key: String) -> Bool {
    key.utf8.contains { (0x30...0x39).contains($0) } || starters.contains(key)
      || doubtful[key] != nil
  }
}
