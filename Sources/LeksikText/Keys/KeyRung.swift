/// A step of the ladder on which a query may meet a term, strictest first.
///
/// These are the reasons a reader sees. ``KeyTier`` says more finely what happened on a rung.
///
/// ```swift
/// KeyRung.accent < KeyRung.sound      // true: a stricter rung is a smaller one
/// KeyTier.olderSpelling.rung          // .orthography
/// ```
public enum KeyRung: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// The same characters.
  case exact
  /// The same but for case, apostrophes, hyphens, punctuation and white space.
  case `case`
  /// The same but for accents: `pwose` / `pwosè`. Spanish `ñ` is a letter, not an accent.
  case accent
  /// Another spelling of the same words: `problèm` / `pwoblèm`, `labor` / `labour`.
  case orthography
  /// Another number or gender of the same words: `víctimas de trata` / `víctima de trata`.
  case inflection
  /// A word that sounds alike: `alvergue` / `albergue`.
  case sound

  /// Whether the left rung is the stricter one.
  public static func < (left: KeyRung, right: KeyRung) -> Bool { left.rawValue < right.rawValue }
}
