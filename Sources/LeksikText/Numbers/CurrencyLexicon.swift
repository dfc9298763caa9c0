import LeksikModel

/// The words and signs for money in one language.
struct CurrencyLexicon: Sendable {
  /// Names after a number; the value is a position in `currencies`.
  var names = PhraseTable()
  /// What the positions mean: the likeliest currency first.
  var currencies: [[Amount.Currency]] = []
  /// Hundredths.
  var cents = PhraseTable()
  /// What may join the whole and the hundredths: *con*, *y*, *and*.
  var connectors: Set<String> = []
  /// What may stand before the name: *un millón de pesos*.
  var particles: Set<String> = []

  /// Codes and abbreviations that are the same in every language.
  static let codes: [String: Amount.Currency] = [
    "dop": .dominicanPeso, "usd": .usDollar, "htg": .haitianGourde, "gdes": .haitianGourde,
    "gde": .haitianGourde,
  ]
  /// Letters glued to a dollar sign: `RD$`, `US$`, `HT$`.
  static let signs: [String: Amount.Currency] = [
    "rd": .dominicanPeso, "us": .usDollar, "u": .usDollar, "ht": .haitianDollar,
    "h": .haitianDollar,
  ]

  /// The words a sign can begin with.
  static let signWords = Set(codes.keys).union(signs.keys).union(["g"])

  /// What a bare dollar sign means in a language and region, likeliest first.
  static func dollarSign(in language: LanguageTag) -> [Amount.Currency] {
    let region = language.region ?? ""
    return switch language.language {
    case "es":
      ["US", "PR", "PA", "EC", "SV"].contains(region) ? [.usDollar] : [.dominicanPeso, .usDollar]
    case "ht": [.usDollar, .haitianDollar]
    case "en" where region == "DO": [.dominicanPeso, .usDollar]
    default: [.usDollar]
    }
  }

  /// The words of a language; none for a language without rules.
  init(for language: LanguageTag) {
    switch language.language {
    case "es":
      add(["pesos", "peso", "pesos dominicanos", "peso dominicano", "pesos oro"], [.dominicanPeso])
      add(["pesos oro dominicanos"], [.dominicanPeso])
      add(["dólares", "dólar", "dólares americanos", "dólares estadounidenses"], [.usDollar])
      add(["dólar estadounidense", "dólar americano"], [.usDollar])
      add(["gourdes", "gourde", "gurdes", "gourdes haitianos"], [.haitianGourde])
      add(["dólares haitianos", "dólar haitiano"], [.haitianDollar])
      cents.add(["centavos", "centavo"], 100)
      connectors = ["con", "y"]
      particles = ["de"]
    case "ht":
      add(["goud", "gouds", "gourdes", "gourde", "goud ayisyen"], [.haitianGourde])
      add(["dola", "dolà", "dolla"], [.usDollar, .haitianDollar])
      add(["dola ameriken", "dola us", "dola meriken"], [.usDollar])
      add(["dola ayisyen", "dola ayisyèn"], [.haitianDollar])
      add(["peso", "pesos", "peso dominiken", "pezo", "peso dominikèn"], [.dominicanPeso])
      cents.add(["santim", "santyèm"], 100)
      connectors = ["ak", "e"]
    case "en":
      add(["dollars", "dollar", "us dollars", "u s dollars", "american dollars"], [.usDollar])
      add(["pesos", "peso", "dominican pesos", "dominican peso"], [.dominicanPeso])
      add(["gourdes", "gourde", "haitian gourdes"], [.haitianGourde])
      add(["haitian dollars", "haitian dollar"], [.haitianDollar])
      cents.add(["cents", "cent"], 100)
      connectors = ["and"]
    default: break
    }
  }

  private mutating func add(_ forms: [String], _ meanings: [Amount.Currency]) {
    names.add(forms, currencies.count)
    currencies.append(meanings)
  }
}
