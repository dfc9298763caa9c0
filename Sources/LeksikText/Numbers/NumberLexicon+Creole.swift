extension NumberLexicon {
  /// Creole number words, in the attested spellings of each.
  ///
  /// | form | 1 | 2 | 3 | 4 | 5 | here |
  /// |---|---|---|---|---|---|---|
  /// | 0–16 *zewo, en, de … sèz*; 17 *disèt*, 19 *diznèf* | x | x | x | | | written |
  /// | 8 *uit*, 18 *dizuit*, 28 *ventuit* | x | x | | | | written |
  /// | 8 *wit*, 18 *dizwit*, 28 *ventwit* | | | x | | | read |
  /// | 1 *youn* | | x | x | | | read |
  /// | 21 *venteyen*, 31 *tranteyen* … 61 | x | x | x | | | written |
  /// | 22–27 *vennde … vennsèt*, 32 *trannde*, 42 *karannde*, 62 *swasannde* | x | | x | | | written |
  /// | 29 *ventnèf*, 38 *trantuit*, 58 *senkantuit* | x | | x | | | written |
  /// | 60 *swasant* | x | | x | | | written |
  /// | 60 *swasann* | | x | | | | read |
  /// | 70 *swasanndis* … 79 *swasanndiznèf* | x | x | x | | | written |
  /// | 71 *swasannonz* (1 prints *swasannnonz*; *swasanteonz* seen once in code) | (x) | | | | x | written |
  /// | 80 *katreven*, 90 *katrevendis*, 91–99 *katrevenonz … katrevendiznèf* | x | x | x | | | written |
  /// | 81 *katrevenen* (also *katreven en*, *katreveneyen*) | x | | | | x | written |
  /// | 81 *katreventeen*, *katreventeyen* | | | | | | read, unconfirmed |
  /// | 10,000 *di mil*; *di milyon* | x | | x | | | written |
  /// | 10⁶ *en milyon* / *yon milyon*; 10⁹ *en milya* | x | x | | | | *yon* written, both read |
  /// | 10⁹ *bilyon* (elsewhere 10¹²) | | | x | | | read, ambiguous |
  /// | 200 *de san* (also *desan*, *sisan*, *nèfsan*) | | | x | | x | *de san* written |
  /// | 2nd–20th *dezyèm, twazyèm, katriyèm, setyèm, wityèm, nevyèm, diznevyèm, ventyèm* | | | | x | | written |
  /// | 30th, 40th, 50th, 60th, 90th, 100th *trantyèm … katrevendizyèm, santyèm* | | | | x | | written |
  /// | 70th *swasanndizyèm*, 80th *katreventyèm*, 22nd *venndezyèm* | | | | | | by rule, unconfirmed |
  /// | 21st *venteyinyèm* | | | | | x | written; *venteyenyèm*, *-entyèm* read |
  ///
  /// 1 Appen/LDC, *Haitian Creole Language Specific Peculiarities* (LDC2017S03), table of 0–100 and
  /// powers, after Valdman et al. 2007. 2 languagesandnumbers.com, "How to count in Haitian Creole".
  /// 3 Wikibooks, *Kreyol*, chapter 3. 4 Whole-word counts in the Creole text of ht.wikipedia.
  /// 5 Test tables of public Creole text software, howtocreole.com for 21st.
  /// None of them is a ruling of the Akademi Kreyòl Ayisyen, which has published no list of numbers.
  static let creole: NumberLexicon = {
    var lexicon = NumberLexicon()
    for (value, forms) in creoleUnits.enumerated() { lexicon.small.add(forms, value) }
    lexicon.small.add(["yon"], 1)
    for (value, words, stems) in creoleTens {
      lexicon.small.add(words, value)
      lexicon.addCreole(units: 2...9, after: stems, to: value)
      for stem in Set(stems.map { $0.trimmingNasal }) {
        let endings = ["teyen", "te en", "te youn", "teen", "tein", "t e en", "eyen"]
        lexicon.small.add(endings.map { stem + $0 }, value + 1)
      }
    }
    let sixties = ["swasann", "swasant", "swasan"]
    lexicon.addCreole(units: 10...19, after: sixties, to: 60)
    for (unit, forms) in creoleUnits.enumerated() where (10...19).contains(unit) {
      for form in forms {
        lexicon.small.add(["swasante\(form)", "swasant e \(form)", "swasannn\(form)"], 60 + unit)
      }
    }
    let eighties = ["katreven", "katrevenn", "katrevent", "katre ven"]
    lexicon.small.add(eighties + ["katrevèn"], 80)
    lexicon.addCreole(units: 1...19, after: eighties, to: 80)
    lexicon.small.add(["katreventeen", "katreventeyen", "katreveneyen", "katrevente en"], 81)
    lexicon.beforeScale = PhraseTable([
      "di": 10, "si": 6, "ui": 8, "swasanndi": 70, "katrevendi": 90, "dizui": 18,
    ])
    lexicon.hundreds.add("san", 100)
    for unit in 2...9 {
      for form in creoleUnits[unit] + (unit == 6 ? ["si"] : unit == 8 ? ["ui"] : []) {
        lexicon.hundreds.add(["\(form) san", "\(form)san"], unit * 100)
      }
    }
    lexicon.hundreds.add(["en san", "yon san"], 100)
    lexicon.neverLast = ["yon"]
    lexicon.thousand.add("mil", 1_000)
    lexicon.hasBareThousand = true
    lexicon.scales.add(["milyon", "milyons"], 1_000_000)
    lexicon.scales.add(["milya", "milyad", "bilyon"], 1_000_000_000)
    lexicon.otherScales = ["bilyon": 1_000_000_000_000]
    lexicon.dozen.add(["douzèn"], 12)
    lexicon.addCreoleOrdinals()
    lexicon.parts.add(["demi", "yon demi", "mwatye", "lamwatye"], 50)
    lexicon.parts.add(["yon ka", "en ka"], 25)
    lexicon.parts.add("twa ka", 75)
    lexicon.andHalf.add(["edmi", "e demi", "ak demi"], 50)
    lexicon.percent.add(["pousan", "pou san"], 100)
    lexicon.ambiguous = [
      "en", "youn", "yonn", "yon", "de", "kat", "nèf", "nef", "set", "san", "di", "si", "mil",
      "yon ka", "en ka", "twa ka", "demi", "douzèn", "de san", "kat san", "nèf san", "nef san",
      "set san", "yon san", "en san",
    ]
    lexicon.detachable = ["san", "di", "si"]
    lexicon.doubtfulEndings = ["de", "en"]
    lexicon.romanContexts = [
      "atik", "art", "chapit", "tit", "seksyon", "paragraf", "liv", "aneks", "pati", "syek", "tom",
    ]
    lexicon.romanConnectors = ["ak", "epi", "e", "a"]
    lexicon.collectStarters()
    return lexicon
  }()

  /// Adds units after tens, together and apart: *vennde*, *venn de*.
  private mutating func addCreole(units: ClosedRange<Int>, after stems: [String], to base: Int) {
    for unit in units {
      for form in creoleUnits[unit] {
        for stem in stems { small.add([stem + form, "\(stem) \(form)"], base + unit) }
      }
    }
  }

  private mutating func addCreoleOrdinals() {
    ordinals.add(["premye", "prenmye", "premyè", "premie", "premyèz", "prenmyè"], 1)
    for value in 2...100 { ordinals.add(NumberWords.creoleOrdinal(value), value) }
    ordinals.add(["desyèm"], 2)
    ordinals.add(["katryèm"], 4)
    ordinals.add(["sèzyèm"], 16)
    for (base, stem) in [(0, ""), (10, "dis"), (10, "diz")] {
      ordinals.add([stem + "sètyèm", stem + "setyèm"], base + 7)
      ordinals.add([stem + "uityèm", stem + "wityèm"], base + 8)
      ordinals.add([stem + "nèvyèm", stem + "nevyèm"], base + 9)
    }
    ordinals.add(["katrevenyèm"], 80)
    for (ten, _, stems) in creoleTens {
      for stem in Set(stems.map { $0.trimmingNasal }) {
        ordinals.add(["teyenyèm", "teyinyèm", "teyentyèm", "eyinyèm"].map { stem + $0 }, ten + 1)
      }
      for (index, forms) in creoleOrdinalUnits.enumerated() {
        for form in forms { for stem in stems { ordinals.add(stem + form, ten + index + 2) } }
      }
    }
    for unit in 2...9 {
      for form in creoleUnits[unit] {
        ordinals.add(["\(form) santyèm", "\(form)santyèm"], unit * 100)
      }
    }
    ordinalScales.add("milyèm", 1_000)
    ordinalScales.add(["milyonyèm", "milyonnyèm"], 1_000_000)
    ordinalsEndNumbers = true
    ordinalSuffixes = ["yèm", "yem", "èm", "em", "ye", "e", "er", "ème"]
    doubtfulSuffixes = ["è", "zè"]
  }
}

extension String {
  /// *venn*, *vent* → *ven*: what the ending of 21 is joined to.
  fileprivate var trimmingNasal: String {
    hasSuffix("nn") || hasSuffix("nt") ? String(dropLast()) : self
  }
}

private let creoleUnits: [[String]] = [
  ["zewo", "zero", "zéro", "ziwo"], ["en", "youn", "yonn"], ["de", "dé"], ["twa"], ["kat"],
  ["senk", "sink"], ["sis"], ["sèt"], ["uit", "wit"], ["nèf"], ["dis"], ["onz"], ["douz"], ["trèz"],
  ["katòz"], ["kenz"], ["sèz"], ["disèt", "dizsèt", "dissèt"], ["dizuit", "dizwit"],
  ["diznèf", "disnèf"],
]
/// Tens, their own forms, and the stems units are joined to.
private let creoleTens: [(Int, [String], [String])] = [
  (20, ["ven"], ["venn", "vent", "ven"]), (30, ["trant"], ["trann", "trant", "tran"]),
  (40, ["karant"], ["karann", "karant", "karan"]),
  (50, ["senkant", "sinkant"], ["senkann", "senkant", "senkan", "sinkann", "sinkant"]),
  (60, ["swasant", "swasann"], ["swasann", "swasant", "swasan"]),
]
private let creoleOrdinalUnits: [[String]] = [
  ["dezyèm"], ["twazyèm"], ["katriyèm", "katryèm"], ["senkyèm"], ["sizyèm"], ["setyèm", "sètyèm"],
  ["wityèm", "uityèm"], ["nevyèm", "nèvyèm"],
]
