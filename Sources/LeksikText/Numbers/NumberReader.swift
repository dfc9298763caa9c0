public import LeksikModel

/// Finds the numbers of a sentence, in words and in digits.
///
/// ```swift
/// let reader = NumberReader(language: .haitianCreole)
/// let words = ["li", "gen", "katreven", "diznèf", "an"]
/// reader.readings(in: words)  // one: range 2..<4, value 99
/// NumberReader(language: .spanish).readings(in: ["artículo", "IV"])  // one: range 1..<2, value 4
/// ```
///
/// Give the words of a sentence in their order, punctuation as words of its own or attached. Case
/// does not matter, except that Roman numerals are read in capitals only, after *artículo*,
/// *capítulo*, *chapter*, *atik* and the like. Accents may be missing. A minus sign is not read.
/// In a language without rules, digits are read and words are not.
///
/// - Complexity: linear in the length of the words.
public struct NumberReader: Sendable {
  /// The language and region whose number words and separators are read.
  public let language: LanguageTag

  /// A reader for a language; its region decides how `1.500` is read, see `DigitConvention`.
  public init(language: LanguageTag) { self.language = language }

  /// The numbers, from left to right, each as long as possible, none overlapping another.
  public func readings(in words: some Sequence<some StringProtocol>) -> [Reading<NumberValue>] {
    NumericText.with(words, tables: .tables(for: language)) {
      readings(in: NumberGrammar($0, DigitConvention(language)))
    }
  }

  /// The numbers of a sentence that is cut already.
  func readings(in grammar: NumberGrammar) -> [Reading<NumberValue>] {
    let text = grammar.text
    var readings: [Reading<NumberValue>] = []
    let hasRoman = text.hasRoman
    guard hasRoman || text.hasDigits || text.roles.contains(.numberStarter) else { return [] }
    var (index, isRomanPlace) = (0, false)
    while index < text.atoms.count {
      if !hasRoman, !text.isStart(index, .numberStarter), text.atoms[index].word == 0 {
        index += 1
        continue
      }
      let atom = text.atoms[index]
      if let value = isRomanPlace ? RomanNumeral.value(of: text.original(atom)) : nil,
        let range = text.words(of: index..<index + 1)
      {
        readings.append(Reading(range: range, value: NumberValue(value)))
        index += 1
      } else if let parse = grammar.parse(at: index) {
        if let range = text.words(of: index..<parse.end) {
          readings.append(
            Reading(
              range: range, value: parse.value, alternatives: parse.alternatives,
              isAmbiguous: parse.isAmbiguous))
        }
        index = parse.end
      } else {
        isRomanPlace = hasRoman && text.isRomanPlace(after: atom, isRomanPlace)
        index = max(index + 1, text.match(text.tables.percent, at: index)?.end ?? 0)
      }
    }
    return readings
  }
}

extension NumericText {
  /// Whether a Roman numeral may stand after `atom`.
  fileprivate func isRomanPlace(after atom: NumericAtom, _ isRomanPlace: Bool) -> Bool {
    switch atom.kind {
    case .word:
      atom.isWord(.romanContext) || (isRomanPlace && atom.isWord(.romanConnector))
        || isAccentedContext(atom)
    case .mark: isRomanPlace && [".", ",", "-", "–"].contains(atom.mark)
    case .digits: false
    }
  }

  /// *Artículo* and its like, which the vocabulary has without accents.
  private func isAccentedContext(_ atom: NumericAtom) -> Bool {
    let word = original(atom)
    return word.utf8.contains { $0 >= 0x80 }
      && isRomanContext(word)
  }
}
