extension NumberLexicon {
  /// Spanish number words, with the spellings people use besides the standard one.
  ///
  /// Sources: RAE, *Ortografía de la lengua española* (2010), chapter VIII, 3.1 (one word for 16–19,
  /// 21–29 and the hundreds; *veintiún años, veintiuna páginas, trescientas mil personas*); RAE,
  /// *Diccionario panhispánico de dudas*, "cardinales" and "ordinales" (*dieciséis* and older *diez y
  /// seis*, *treinta y uno* and *treintaiuno*, *decimoprimero* beside *undécimo*, *sétimo*). What is
  /// written is what the spell-out rules of CLDR `es` write, which a test compares. The misspellings (*ventidós*, *desiséis*, *nuevecientos*) are accepted, never
  /// written.
  static let spanish: NumberLexicon = {
    var lexicon = NumberLexicon()
    for (value, forms) in spanishUnits.enumerated() { lexicon.small.add(forms, value) }
    for (value, forms) in spanishTeens { lexicon.small.add(forms, value) }
    for (value, word) in spanishTens {
      lexicon.small.add(word, value)
      let stem = word.dropLast()
      for unit in 1...9 {
        for form in spanishUnits[unit] {
          lexicon.small.add(
            ["\(word) y \(form)", "\(word)i\(form)", "\(word)y\(form)"], value + unit)
          lexicon.small.add(["\(stem)i\(form)", "\(stem)i \(form)"], value + unit)
        }
      }
    }
    for unit in 1...9 {
      for form in spanishUnits[unit] {
        let spaced = ["veinti \(form)", "veinte y \(form)", "venti \(form)"]
        lexicon.small.add(spaced + ["veinti\(form)", "venti\(form)"], 20 + unit)
      }
    }
    lexicon.hundreds.add(["cien", "ciento"], 100)
    lexicon.closedHundreds = ["cien"]
    for (value, stems) in spanishHundreds {
      for stem in stems { lexicon.hundreds.add([stem + "os", stem + "as"], value) }
    }
    lexicon.thousand.add("mil", 1_000)
    lexicon.hasBareThousand = true
    lexicon.scales.add(["millón", "millones"], 1_000_000)
    lexicon.scales.add(["millardo", "millardos"], 1_000_000_000)
    lexicon.scales.add(["billón", "billones"], 1_000_000_000_000)
    lexicon.dozen.add(["docena", "docenas"], 12)
    lexicon.addSpanishOrdinals()
    lexicon.parts.add(["medio", "media", "mitad"], 50)
    lexicon.parts.add(["cuarta parte"], 25)
    lexicon.andHalf.add(["y medio", "y media"], 50)
    lexicon.percent.add(["por ciento", "porciento", "por cien"], 100)
    lexicon.ambiguous = [
      "un", "una", "uno", "medio", "media", "segundo", "segunda", "segundos", "segundas", "cuarto",
      "cuartos", "docenas",
    ]
    lexicon.romanContexts = [
      "articulo", "articulos", "art", "arts", "parrafo", "parrafos", "capitulo", "capitulos", "cap",
      "titulo", "titulos", "libro", "libros", "seccion", "secciones", "tomo", "anexo", "anexos",
      "inciso", "numeral", "parte", "considerando", "siglo", "siglos", "disposicion",
    ]
    lexicon.romanConnectors = ["y", "e", "o", "a", "al"]
    lexicon.collectStarters()
    return lexicon
  }()

  /// 1 to 1000; RAE writes the compounds in one word or two.
  private mutating func addSpanishOrdinals() {
    for (value, stems) in spanishOrdinalTens {
      for stem in stems {
        addOrdinal(stem, value)
        for unit in 1...9 {
          for form in spanishOrdinalUnits[unit - 1] {
            // One o, not two: decimoctavo.
            let joint = form.hasPrefix("o") ? "" : "o"
            addOrdinal(withoutAccents(stem) + joint + form, value + unit)
            for ending in ["o", "a", "os", "as"] {
              ordinals.add("\(stem)\(ending) \(form)\(ending)", value + unit)
            }
          }
        }
        for short in ["primer", "tercer"] {
          let unit = short == "primer" ? 1 : 3
          ordinals.add(["\(stem)o \(short)", "\(withoutAccents(stem))o\(short)"], value + unit)
        }
      }
    }
    for (index, forms) in spanishOrdinalUnits.enumerated() {
      for form in forms { addOrdinal(form, index + 1) }
    }
    ordinals.add("primer", 1)
    ordinals.add("tercer", 3)
    addOrdinal("undécim", 11)
    addOrdinal("duodécim", 12)
    for (index, stem) in spanishOrdinalHundreds.enumerated() {
      ordinalHundreds.add(["o", "a", "os", "as"].map { stem + $0 }, (index + 1) * 100)
    }
    addOrdinal("milésim", 1_000)
    ordinalSuffixes = [
      "ro", "ra", "er", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "º", "ª", "o",
      "a", "ero", "era",
    ]
  }

  private mutating func addOrdinal(_ stem: String, _ value: Int) {
    ordinals.add(["o", "a", "os", "as"].map { stem + $0 }, value)
  }
}

private let spanishUnits: [[String]] = [
  ["cero"], ["uno", "una", "un", "ún"], ["dos", "dós"], ["tres", "trés"], ["cuatro"], ["cinco"],
  ["seis", "séis"], ["siete"], ["ocho"], ["nueve"],
]
private let spanishTeens: [(Int, [String])] = [
  (10, ["diez", "dies"]), (11, ["once"]), (12, ["doce"]), (13, ["trece"]), (14, ["catorce"]),
  (15, ["quince"]), (16, ["dieciséis", "diez y seis", "dieci seis", "diesiséis", "desiséis"]),
  (17, ["diecisiete", "diez y siete", "dieci siete", "diesisiete", "desisiete"]),
  (18, ["dieciocho", "diez y ocho", "dieci ocho", "diesiocho", "desiocho"]),
  (19, ["diecinueve", "diez y nueve", "dieci nueve", "diesinueve", "desinueve"]),
  (20, ["veinte"]),
]
private let spanishTens: [(Int, String)] = [
  (30, "treinta"), (40, "cuarenta"), (50, "cincuenta"), (60, "sesenta"), (70, "setenta"),
  (80, "ochenta"), (90, "noventa"),
]
private let spanishHundreds: [(Int, [String])] = [
  (200, ["doscient", "dos cient"]), (300, ["trescient", "tres cient"]),
  (400, ["cuatrocient", "cuatro cient"]), (500, ["quinient", "cincocient"]),
  (600, ["seiscient", "seis cient", "seicient"]), (700, ["setecient", "sietecient"]),
  (800, ["ochocient", "ocho cient"]), (900, ["novecient", "nuevecient"]),
]
private let spanishOrdinalUnits: [[String]] = [
  ["primer"], ["segund"], ["tercer"], ["cuart"], ["quint"], ["sext"], ["séptim", "sétim"],
  ["octav"], ["noven"],
]
private let spanishOrdinalTens: [Int: [String]] = [
  10: ["décim"], 20: ["vigésim"], 30: ["trigésim"], 40: ["cuadragésim"], 50: ["quincuagésim"],
  60: ["sexagésim"], 70: ["septuagésim"], 80: ["octogésim"], 90: ["nonagésim"],
]
private let spanishOrdinalHundreds = [
  "centésim", "ducentésim", "tricentésim", "cuadringentésim", "quingentésim", "sexcentésim",
  "septingentésim", "octingentésim", "noningentésim",
]
