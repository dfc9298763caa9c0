public import LeksikModel

/// Finds the placeables of a text.
///
/// ```swift
/// let reader = PlaceableReader(language: .haitianCreole)
/// reader.placeables(in: "Konstitisyon an, atik 27, ekri biwo@egzanp.ht").map(\.value.description)
/// // ["constitution article 27", "biwo@egzanp.ht"]
/// ```
///
/// Citations are read in Spanish, Haitian Creole, English and French whatever the language of the
/// text, since a Haitian law is cited in French and a statute of the United States in English
/// everywhere. The language decides how numbers and dates are read.
///
/// Sources: the style of the Gaceta Oficial and the Boletín Judicial (Dominican Republic), of *Le
/// Moniteur* (Haiti), and The Bluebook (United States) for the forms of citations; the W3C's HTML
/// standard for e-mail addresses; POSIX `printf` and ICU MessageFormat for variables.
public struct PlaceableReader: Sendable {
  /// The language and region of the text.
  public let language: LanguageTag

  private let numerics: NumericReader

  /// A reader for a language; keep it for many texts.
  public init(language: LanguageTag) {
    self.language = language
    numerics = NumericReader(language: language)
  }

  /// The placeables, from left to right, none overlapping another: patterns, and the numbers, dates
  /// and amounts between them.
  ///
  /// - Complexity: O(*n*) in bytes.
  public func placeables(in text: String) -> [Placeable] {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [WordToken] = []
      WordSegmenter.appendTokens(of: utf8, to: &words)
      var patterns: [Placeable] = []
      appendPatterns(of: utf8, words: words, to: &patterns)
      return withNumerics(between: patterns, of: utf8, words: words)
    }
  }

  /// Appends the placeables that are patterns, from left to right: all but numbers, dates and amounts.
  ///
  /// A text without digits and special signs costs a look at each token.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - words: Its tokens, as ``WordSegmenter/tokens(in:)`` cuts them.
  /// - Complexity: O(tokens) where there is none; O(*n*) in bytes.
  public func appendPatterns(
    of utf8: UnsafeBufferPointer<UInt8>, words: [WordToken], to placeables: inout [Placeable]
  ) {
    words.withUnsafeBufferPointer {
      PlaceableScan(utf8: utf8, words: $0, isCreole: language.base == .haitianCreole)
        .append(to: &placeables)
    }
  }

  private func withNumerics(
    between patterns: [Placeable], of utf8: UnsafeBufferPointer<UInt8>, words: [WordToken]
  ) -> [Placeable] {
    var result: [Placeable] = []
    var start = 0
    func addNumerics(upTo end: Int) {
      let gap = words[start..<end].map { String(decoding: utf8[$0.range], as: UTF8.self) }
      for reading in numerics.readings(in: gap) {
        let filled = start + reading.range.lowerBound..<start + reading.range.upperBound
        guard let first = words[filled].first, let last = words[filled].last else { continue }
        // *un*, *san*, *de* are articles and prepositions far more often than numbers.
        if reading.isAmbiguous, words[filled].allSatisfy({ $0.kind == .word }) { continue }
        result.append(
          Placeable(
            range: first.range.lowerBound..<last.range.upperBound, words: filled,
            value: .numeric(reading.value)))
      }
    }
    for pattern in patterns {
      addNumerics(upTo: pattern.words.lowerBound)
      result.append(pattern)
      start = pattern.words.upperBound
    }
    addNumerics(upTo: words.count)
    return result
  }
}
