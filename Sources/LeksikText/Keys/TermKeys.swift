public import LeksikModel

/// The keys of terms and queries in the languages Leksik has rules for.
///
/// A term is filed under a handful of keys; a query gives a short list of keys to look up. Equality
/// of any of them is a hit, and the key says how good it is:
///
/// ```swift
/// let filed = TermKeys.indexKeys(of: "pwosè", in: .haitianCreole)
/// TermKeys.queryKeys(of: "procès", in: .haitianCreole).first { filed.contains($0.key) }?.tier
/// // .foreignSpelling
/// ```
///
/// A language without rules of its own gets the first four tiers.
public enum TermKeys {
  /// The keys to file `headword` under, strictest first; at most 8, none for an empty headword.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func indexKeys(of headword: String, in language: LanguageTag) -> [TermKey] {
    switch language.language {
    case "ht": HaitianCreoleKeys.indexKeys(of: headword)
    case "es": SpanishKeys.indexKeys(of: headword)
    case "en": EnglishKeys.indexKeys(of: headword)
    default: KeyList.plain(of: headword).indexKeys
    }
  }

  /// The keys to look up for `query`, strongest first; at most 12, none for an empty query.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func queryKeys(of query: String, in language: LanguageTag) -> [QueryKey] {
    switch language.language {
    case "ht": HaitianCreoleKeys.queryKeys(of: query)
    case "es": SpanishKeys.queryKeys(of: query)
    case "en": EnglishKeys.queryKeys(of: query)
    default: KeyList.plain(of: query).queryKeys
    }
  }

  /// The tier on which a query meets a headword, or `nil` if no key of theirs is equal.
  ///
  /// This is the definition an index is tested against: it computes every key of both.
  ///
  /// ```swift
  /// TermKeys.tier(of: "jij la", matching: "jij", in: .haitianCreole)   // .division
  /// TermKeys.tier(of: "año", matching: "ano", in: .spanish)            // nil
  /// ```
  public static func tier(
    of query: String, matching headword: String, in language: LanguageTag
  ) -> KeyTier? {
    let filed = Set(indexKeys(of: headword, in: language))
    return queryKeys(of: query, in: language).first { filed.contains($0.key) }?.tier
  }
}
