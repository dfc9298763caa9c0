public import LeksikModel

/// How a language and region write numbers in digits.
///
/// When both a point and a comma appear, the last one is the decimal separator everywhere:
/// `1,500.50` and `1.500,50` are the same number. What differs is a single separator before exactly
/// three digits:
///
/// | written | en | es, es-419, es-DO, es-US, es-MX… | es-ES, es-AR, es-CO, es-VE… | ht |
/// |---|---|---|---|---|
/// | `1,500` | 1500 | 1500 | 1.5, or 1500 | 1500 |
/// | `1.500` | 1.5 | 1500, or 1.5 | 1500 | 1500, or 1.5 |
///
/// "or" means that the reading is ambiguous and names the second value. Plain `es` is read as
/// Latin American Spanish with a decimal point, as in the Dominican Republic.
///
/// Sources: decimal and grouping separators of CLDR 44 for `es-419` and its regions. Haiti has no
/// single practice: the glibc locale `ht_HT` has a decimal comma, while in the running Creole text
/// of ht.wikipedia a comma groups thousands about twelve times as often as a point does.
public struct DigitConvention: Sendable, Hashable {
  /// Whether a lone comma before three digits separates thousands.
  let groupsWithComma: Bool
  /// Whether a lone point before three digits separates thousands.
  let groupsWithPoint: Bool
  /// Whether a lone comma before three digits leaves a doubt.
  let isCommaDoubtful: Bool
  /// Whether a lone point before three digits leaves a doubt.
  let isPointDoubtful: Bool
  /// Whether separate words `1` `500` may be one number.
  let groupsWithSpace: Bool

  /// The convention of a language and region.
  public init(_ language: LanguageTag) {
    let isSpanish = language.language == "es"
    let hasDecimalComma = isSpanish && commaRegions.contains(language.region ?? "")
    let isEnglish = language.language == "en"
    groupsWithComma = !hasDecimalComma
    groupsWithPoint = !isEnglish
    isCommaDoubtful = hasDecimalComma
    isPointDoubtful = !isEnglish && !hasDecimalComma
    groupsWithSpace = !isEnglish
  }
}

/// Regions whose Spanish has a decimal comma in CLDR 44.
private let commaRegions: Set<String> = [
  "AR", "BO", "CL", "CO", "CR", "EC", "ES", "GQ", "PY", "UY", "VE",
]
