/// Folds text to the forms under which it is searched: without case, without accents.
///
/// ```swift
/// Folding.caseFolded("TÉMOIN")                          // "témoin"
/// Folding.accentFolded("TÉMOIN")                        // "temoin"
/// Folding.accentFolded("Año", keepingEnye: true)        // "año"
/// Folding.accentFolded("Año")                           // "ano"
/// ```
///
/// A fold is for finding: it is never shown, and never replaces the text it came from.
/// Apostrophes, hyphens and white space are left as they are, but for what NFKC_Casefold says.
///
/// ICU is the definition. Text that is Latin up to U+024F with general punctuation takes a path in
/// Swift that gives the same bytes, several times faster.
///
/// Source: Unicode Standard §3.13 (default caseless matching), UAX #15, UAX #31 (NFKC_Casefold).
public enum Folding {
  /// The text in NFC without case differences, accents kept.
  ///
  /// Full case folding: `ß` gives `ss`. Canonically equivalent texts give the same bytes.
  ///
  /// - Complexity: O(*n*) in bytes.
  public static func caseFolded(_ text: String) -> String { FoldTable.caseOnly.fold(text) }

  /// The text without case, compatibility and accent differences.
  ///
  /// This is NFKC_Casefold, in NFD, without U+0300–036F. It drops characters that print nothing, such
  /// as the soft hyphen and the zero-width space.
  ///
  /// - Parameter keepingEnye: Whether `ñ` stays a letter of its own, as Spanish has it
  ///   (`ano` / `año`).
  /// - Complexity: O(*n*) in bytes.
  public static func accentFolded(_ text: String, keepingEnye: Bool = false) -> String {
    (keepingEnye ? FoldTable.accentsButEnye : FoldTable.accents).fold(text)
  }

  /// Appends ``caseFolded(_:)`` of UTF-8 to `output`; ill-formed bytes become U+FFFD.
  public static func appendCaseFolded(
    _ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    FoldTable.caseOnly.append(utf8, to: &output)
  }

  /// Appends ``accentFolded(_:keepingEnye:)`` of UTF-8 to `output`; ill-formed bytes become U+FFFD.
  public static func appendAccentFolded(
    _ utf8: UnsafeBufferPointer<UInt8>, keepingEnye: Bool = false, to output: inout [UInt8]
  ) {
    (keepingEnye ? FoldTable.accentsButEnye : FoldTable.accents).append(utf8, to: &output)
  }
}
