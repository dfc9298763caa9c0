/// A language, optionally bound to a script and a region, as a BCP 47 tag.
///
/// Real files write the same language in many ways. `LanguageTag` reads them all and keeps one
/// canonical form: ISO 639-1 where it exists, region in capitals, hyphens.
///
/// ```swift
/// LanguageTag("ht-HT")?.description   // "ht-HT"
/// LanguageTag("hat")?.description     // "ht"      ISO 639-2/3 code
/// LanguageTag("es_419")?.description  // "es-419"  underscore, UN M.49 region
/// LanguageTag("EN")?.description      // "en"
/// LanguageTag("x")                    // nil: not a language
/// ```
///
/// Source: RFC 5646 (BCP 47), ISO 639-1, -2 and -3. Extensions and private-use subtags are kept in
/// lower case after the region.
public struct LanguageTag: Sendable, Hashable {
  /// The primary language in lower case, ISO 639-1 where it exists: `"es"`.
  public let language: String
  /// The script as in ISO 15924, or `nil`: `"Latn"`.
  public let script: String?
  /// The region as in ISO 3166-1 or UN M.49, or `nil`: `"DO"`, `"419"`.
  public let region: String?
  /// Variants, extensions and private use, joined by hyphens, lower case; empty if there are none.
  public let rest: String

  /// Spanish, without a region: `es`.
  public static let spanish = LanguageTag(language: "es")
  /// Haitian Creole, without a region: `ht`.
  public static let haitianCreole = LanguageTag(language: "ht")
  /// English, without a region: `en`.
  public static let english = LanguageTag(language: "en")

  /// The three languages Leksik has rules for, in the order in which answers show them.
  public static let supported: [LanguageTag] = [.spanish, .haitianCreole, .english]

  init(language: String, script: String? = nil, region: String? = nil, rest: String = "") {
    self.language = language
    self.script = script
    self.region = region
    self.rest = rest
  }

  /// Reads a tag in any of the spellings found in real files; `nil` when it is not well formed.
  ///
  /// Underscores count as hyphens, case does not matter, three-letter codes of Spanish (`spa`),
  /// Haitian Creole (`hat`) and English (`eng`) become their two-letter codes, and `xx` in place of
  /// a region (`es_XX`, as some memories write it) means no region.
  ///
  /// ```swift
  /// LanguageTag("es_XX")?.description  // "es"
  /// ```
  public init?(_ text: String) {
    // Most tags are two letters and nothing else.
    if text.utf8.count == 2, text.utf8.allSatisfy(isLetter) {
      (language, script, region, rest) = (text, nil, nil, "")
      return
    }
    var subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
      .map { $0.lowercased() }
    guard
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }),
      let primary = subtags.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy(isLetter)
    else { return nil }
    subtags.removeFirst()
    language = shortCodes[primary] ?? primary
    if let next = subtags.first, next.utf8.count == 4, next.utf8.allSatisfy(isLetter) {
      script = next.prefix(1).uppercased() + next.dropFirst()
      subtags.removeFirst()
    } else {
      script = nil
    }
    if let next = subtags.first, isRegion(next) {
      region = next == "xx" ? nil : next.uppercased()
      subtags.removeFirst()
    } else {
      region = nil
    }
    rest = subtags.joined(separator: "-")
  }

  /// This tag and the ones to try after it, most specific first.
  ///
  /// A Latin American Spanish tag falls back through `es-419` before plain `es`.
  ///
  /// ```swift
  /// LanguageTag("es-DO")?.fallbacks.map(\.description)  // ["es-DO", "es-419", "es"]
  /// LanguageTag("ht-HT")?.fallbacks.map(\.description)  // ["ht-HT", "ht"]
  /// ```
  ///
  /// Source: the parent locale of Spanish in Latin America is `es-419` in CLDR.
  public var fallbacks: [LanguageTag] {
    var tags = [self]
    if !rest.isEmpty {
      tags.append(LanguageTag(language: language, script: script, region: region))
    }
    if language == "es", let region, latinAmerica.contains(region) {
      tags.append(LanguageTag(language: language, script: script, region: "419"))
    }
    if region != nil, script != nil {
      tags.append(LanguageTag(language: language, script: script))
    }
    if tags.last != base { tags.append(base) }
    return tags
  }

  /// The language alone, without script, region or anything else.
  public var base: LanguageTag { LanguageTag(language: language) }

  /// The first of `available` that this tag falls back to, or the first region of its language.
  ///
  /// ```swift
  /// LanguageTag("es-DO")?.resolved(among: [.english, .spanish])?.description  // "es"
  /// LanguageTag.spanish.resolved(among: available)  // "es-DO", when that is the only Spanish
  /// ```
  ///
  /// - Complexity: O(`available.count`) comparisons for each of at most four fallbacks.
  public func resolved(among available: some Collection<LanguageTag>) -> LanguageTag? {
    for tag in fallbacks where available.contains(tag) { return tag }
    return available.filter { $0.language == language }.min()
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The canonical tag: `"es-DO"`.
  public var description: String {
    var text = language
    if let script { text += "-" + script }
    if let region { text += "-" + region }
    if !rest.isEmpty { text += "-" + rest }
    return text
  }
}

extension LanguageTag: Comparable {
  /// Spanish, Haitian Creole, English, then every other language by its tag.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    let (leftRank, rightRank) = (rank(left), rank(right))
    return leftRank == rightRank ? left.description < right.description : leftRank < rightRank
  }

  private static func rank(_ tag: LanguageTag) -> Int {
    supported.firstIndex { $0.language == tag.language } ?? supported.count
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

private func isRegion(_ subtag: String) -> Bool {
  (subtag.utf8.count == 2 && subtag.utf8.allSatisfy(isLetter))
    || (subtag.utf8.count == 3 && subtag.utf8.allSatisfy(isDigit))
}

private let shortCodes = ["spa": "es", "hat": "ht", "eng": "en", "fra": "fr", "fre": "fr"]

/// The regions whose Spanish has `es-419` as its parent in CLDR.
private let latinAmerica: Set<String> = [
  "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "HT", "MX", "NI", "PA",
  "PE", "PR", "PY", "SV", "US", "UY", "VE",
]
