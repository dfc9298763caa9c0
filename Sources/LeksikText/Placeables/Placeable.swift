/// A stretch of text that is carried over rather than translated: a citation of law, a number of a
/// document, an address, an inline code, a date, an amount.
///
/// ```swift
/// let text = "Según el art. 3, literal a, de la Ley No. 137-03, la cédula 001-1234567-8…"
/// PlaceableReader(language: .spanish).placeables(in: text).map(\.value.description)
/// // ["law 137-03 article 3 letter a", "cedula 00112345678"]
/// ```
///
/// Two placeables with equal values say the same, whatever their language and spelling: *Ley núm.
/// 137-03, artículo 3* and *atik 3 lwa 137-03* are equal.
public struct Placeable: Sendable, Hashable {
  /// What a placeable says.
  public enum Value: Sendable, Hashable {
    /// A place in a law, a regulation or a treaty.
    case citation(LegalCitation)
    /// The number of a person, a case, a document or a telephone.
    case identifier(Identifier)
    /// An e-mail address as written, its domain in small letters.
    case email(String)
    /// An address of the web, as written.
    case url(String)
    /// A code of the file the text came from: a tag or a variable.
    case inlineCode(PlaceableCode)
    /// A number, a date, an amount, a time or a length of time.
    case numeric(NumericExpression)
  }

  /// The bytes in the UTF-8 of the original text.
  public let range: Range<Int>
  /// The tokens it fills, as positions among those of ``WordSegmenter/tokens(in:)``.
  public let words: Range<Int>
  /// What it says.
  public let value: Value
  /// Where each part of a citation has its number, in bytes, in the order of
  /// ``LegalCitation/parts``; the whole range for anything else.
  ///
  /// A repair replaces these and leaves the words around them: *atik* **3** *lwa* **137-03**.
  public let numberRanges: [Range<Int>]

  /// A placeable over bytes and tokens; without ranges of numbers, the whole is its number.
  public init(
    range: Range<Int>, words: Range<Int>, value: Value, numberRanges: [Range<Int>]? = nil
  ) {
    self.range = range
    self.words = words
    self.value = value
    self.numberRanges = numberRanges ?? [range]
  }
}

extension Placeable.Value: CustomStringConvertible {
  /// The value in one style, equal for equal values and different for different ones: `law 137-03
  /// article 3`, `cedula 00112345678`, `2024-03-15`.
  public var description: String {
    switch self {
    case .citation(let citation): citation.description
    case .identifier(let identifier): identifier.description
    case .email(let address), .url(let address): address
    case .inlineCode(let code): code.text
    case .numeric(let expression): expression.description
    }
  }
}
