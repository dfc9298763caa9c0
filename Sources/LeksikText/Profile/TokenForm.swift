/// What a token says and is compared by, wherever it stands: everything of it but its place.
///
/// Segments repeat their words, so a ``SegmentScanner`` makes each form once and numbers it.
///
/// ```swift
/// let form = LanguageProfile.spanish.tokens(of: "Puede")[0].form
/// form.accentKey  // "puede"
/// form.critical   // modality
/// ```
public struct TokenForm: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable {
    /// A word.
    case word
    /// A number in digits or words, a citation of law, the number of a document, an address.
    case number
    /// Punctuation or another sign that is not spoken.
    case punctuation
    /// A code of the file the text came from: a tag or a variable.
    case code
  }

  /// What a word is doing, as far as the words around it tell.
  public enum Role: UInt8, Sendable, Hashable {
    /// A noun, or an adjective or participle that goes with one.
    case nominal
    /// A finite verb.
    case verbal
    /// It could be either.
    case open
  }

  /// What it is.
  public let kind: Kind
  /// The text as it was written.
  public let text: String
  /// The text in one style of apostrophes, quotes and dashes.
  public let plainText: String
  /// The key that ignores case.
  public let caseKey: String
  /// The key that also ignores accents.
  public let accentKey: String
  /// The key that also ignores spelling conventions.
  public let orthographyKey: String
  /// What the token says whatever it is written like; two tokens with equal values are the same.
  public var value: String?
  /// The part of meaning that rests on this token.
  public var critical: CriticalKind?
  /// What the token is doing.
  public var role: Role = .open
  /// What it costs when it has no counterpart, in thousandths of a word.
  public var weight: Int

  /// The weight of a word or number.
  public static let wordWeight = 1000
  /// The weight of an article or determiner.
  public static let determinerWeight = 50
  /// The weight of a punctuation mark or an inline code.
  public static let punctuationWeight = 10

  /// Hashes what tells most forms apart: the keys follow from the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(value)
    hasher.combine(role)
  }

  /// What the value of a word in a fixed phrase begins with.
  static let idiomPrefix = "idiom:"

  /// Whether it is part of a fixed phrase, where it does not mean what it means by itself.
  var isIdiom: Bool { value?.hasPrefix(Self.idiomPrefix) ?? false }

  /// The word or value it stands for: its value, else its lower-case text.
  var spoken: String { value ?? caseKey }

  /// Whether nobody says it: a mark or a code.
  var isUnspoken: Bool { kind == .punctuation || kind == .code }

  /// Whether it is an article or determiner, which adds little to the meaning.
  public var isDeterminer: Bool { weight == Self.determinerWeight }
}
