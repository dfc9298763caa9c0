import LeksikModel

extension NumberWords {
  static func spanish(_ value: Int, gender: Term.Gender?) -> String {
    if value == 0 { return "cero" }
    let (millions, thousands, rest) = (value / 1_000_000, value / 1_000 % 1_000, value % 1_000)
    var words: [String] = []
    if millions > 0 {
      words.append(belowThousand(millions, .masculine) + (millions == 1 ? " millón" : " millones"))
    }
    if thousands > 0 {
      // Hundreds agree with the noun across "mil"; uno before it is always "un" or "veintiún".
      let hundreds = belowThousand(thousands, .masculine, hundreds: gender)
      words.append(thousands == 1 ? "mil" : hundreds + " mil")
    }
    if rest > 0 { words.append(belowThousand(rest, gender)) }
    return words.joined(separator: " ")
  }

  /// - Parameter hundreds: the gender the hundreds agree with, if it is not that of the units.
  private static func belowThousand(
    _ value: Int, _ gender: Term.Gender?, hundreds: Term.Gender? = nil
  ) -> String {
    let rest = value % 100
    guard value >= 100 else { return belowHundred(rest, gender) }
    if value == 100 { return "cien" }
    var hundred = value < 200 ? "ciento" : hundredStems[value / 100]
    if value >= 200 { hundred += (hundreds ?? gender) == .feminine ? "as" : "os" }
    return rest == 0 ? hundred : hundred + " " + belowHundred(rest, gender)
  }

  private static func belowHundred(_ value: Int, _ gender: Term.Gender?) -> String {
    switch value % 10 == 1 && value != 11 ? gender : nil {
    case .feminine:
      return value == 1 ? "una" : value == 21 ? "veintiuna" : spanishTens[value / 10] + " y una"
    case .masculine:
      return value == 1 ? "un" : value == 21 ? "veintiún" : spanishTens[value / 10] + " y un"
    default:
      if value < 30 { return spanishUnits[value] }
      let ten = spanishTens[value / 10]
      return value % 10 == 0 ? ten : ten + " y " + spanishUnits[value % 10]
    }
  }

  /// Spanish ordinals; the masculine form is the one that stands alone unless `gender` says that a
  /// masculine noun follows (*primer*, *tercer*).
  static func spanishOrdinal(_ value: Int, gender: Term.Gender?) -> String {
    let ending = gender == .feminine ? "a" : "o"
    if value == 1_000 { return "milésim" + ending }
    var words: [String] = []
    if value >= 100 { words.append(ordinalHundreds[value / 100] + ending) }
    let (ten, unit) = (value % 100 / 10, value % 10)
    if ten == 1, let fused = ordinalTeens[unit] {
      words.append(fused + ending)
    } else {
      if ten > 0 { words.append(ordinalTens[ten] + ending) }
      if unit > 0 { words.append(ordinalUnits[unit] + ending) }
    }
    let isShortened = gender == .masculine && (unit == 1 || unit == 3) && value % 100 != 11
    if isShortened, let last = words.popLast() { words.append(String(last.dropLast())) }
    return words.joined(separator: " ")
  }
}

private let spanishUnits = [
  "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
  "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
  "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
  "veintisiete", "veintiocho", "veintinueve",
]
private let spanishTens = [
  "", "", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
]
private let hundredStems = [
  "", "", "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient",
  "novecient",
]
private let ordinalUnits = [
  "", "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven",
]
private let ordinalTens = [
  "", "décim", "vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim",
  "octogésim", "nonagésim",
]
private let ordinalTeens = [
  1: "undécim", 2: "duodécim", 3: "decimotercer", 4: "decimocuart", 5: "decimoquint",
  6: "decimosext", 7: "decimoséptim", 8: "decimoctav", 9: "decimonoven",
]
private let ordinalHundreds = [
  "", "centésim", "ducentésim", "tricentésim", "cuadringentésim", "quingentésim", "sexcentésim",
  "septingentésim", "octingentésim", "noningentésim",
]
