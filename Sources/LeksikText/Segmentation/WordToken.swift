/// A word, a number or a mark of a text, and where it stands.
public struct WordToken: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// It has a letter: `acusado`, `M'ap`, `U.S.C`, `3er`.
    case word = 1
    /// It has digits or other numerals, and no letter: `137`, `3.5`, `½`.
    case number = 2
    /// It begins with punctuation: `,`, `¿`, `—`, `§`.
    case punctuation = 3
    /// It begins with anything else that is visible: `$`, `+`, an emoji.
    case symbol = 4
  }

  /// The bytes of the token in the UTF-8 of the original text.
  public var range: Range<Int>
  /// What the token is.
  public var kind: Kind

  /// Makes a token of bytes and a kind.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
