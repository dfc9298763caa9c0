extension NumberWords {
  /// Creole in the spellings of the table at `NumberLexicon.creole`.
  static func creole(_ value: Int) -> String {
    if value == 0 { return units[0] }
    var words: [String] = []
    let (millions, thousands) = (value / 1_000_000, value / 1_000 % 1_000)
    if millions > 0 { words.append((millions == 1 ? "yon" : before(millions)) + " milyon") }
    if thousands > 0 { words.append(thousands == 1 ? "mil" : before(thousands) + " mil") }
    if value % 1_000 > 0 { words.append(belowThousand(value % 1_000)) }
    return words.joined(separator: " ")
  }

  /// A number before *mil* or *milyon*: *dis* loses its last sound there.
  private static func before(_ value: Int) -> String {
    value == 10 ? "di" : belowThousand(value)
  }

  private static func belowThousand(_ value: Int) -> String {
    let (hundreds, rest) = (value / 100, value % 100)
    var words = hundreds > 1 ? [units[hundreds]] : []
    if hundreds > 0 { words.append("san") }
    if rest > 0 { words.append(belowHundred(rest)) }
    return words.joined(separator: " ")
  }

  private static func belowHundred(_ value: Int) -> String {
    let (ten, unit) = (value / 10, value % 10)
    switch ten {
    case 0, 1: return units[value]
    case 7: return "swasann" + units[10 + unit]
    case 8: return unit == 0 ? "katreven" : "katreven" + units[unit]
    case 9: return "katreven" + units[10 + unit]
    default:
      // The last sound of the ten becomes nasal before a consonant, but stays before uit and nèf.
      switch unit {
      case 0: return tens[ten]
      case 1: return stems[ten] + "teyen"
      case 8, 9: return stems[ten] + "t" + units[unit]
      default: return stems[ten] + "n" + units[unit]
      }
    }
  }

  /// The ordinal ending replaces the last sounds of the cardinal: *senk* → *senkyèm*.
  static func creoleOrdinal(_ value: Int) -> String {
    if value == 1 { return "premye" }
    let words = creole(value)
    if value < 70, words.hasSuffix("teyen") { return words.dropLast(2) + "inyèm" }
    guard let (ending, ordinal) = endings.first(where: { words.hasSuffix($0.0) }) else {
      return "\(value)yèm"
    }
    return words.dropLast(ending.count) + ordinal
  }
}

private let units = [
  "zewo", "en", "de", "twa", "kat", "senk", "sis", "sèt", "uit", "nèf", "dis", "onz", "douz",
  "trèz",
  "katòz", "kenz", "sèz", "disèt", "dizuit", "diznèf",
]
private let tens = ["", "dis", "ven", "trant", "karant", "senkant", "swasant"]
/// What the endings are joined to: ven-n-de, ven-t-uit, ven-teyen.
private let stems = ["", "", "ven", "tran", "karan", "senkan", "swasan"]
/// Longer endings first, so that *katòz* is not taken for *kat*.
private let endings = [
  ("senkant", "senkantyèm"), ("swasant", "swasantyèm"), ("karant", "karantyèm"),
  ("trant", "trantyèm"), ("katòz", "katòzyèm"), ("douz", "douzyèm"), ("trèz", "trèzyèm"),
  ("kenz", "kenzyèm"), ("onz", "onzyèm"), ("sèz", "sèzyèm"), ("senk", "senkyèm"),
  ("ven", "ventyèm"),
  ("nèf", "nevyèm"), ("sis", "sizyèm"), ("sèt", "setyèm"), ("uit", "wityèm"), ("dis", "dizyèm"),
  ("san", "santyèm"), ("mil", "milyèm"), ("kat", "katriyèm"), ("twa", "twazyèm"), ("de", "dezyèm"),
]
