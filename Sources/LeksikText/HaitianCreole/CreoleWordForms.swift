/// Words with a long and a short form, and what chat makes of both.
///
/// Source: the second disposition of the resolution of 2017 on long and short forms; the choice of
/// words follows attested frequencies.
enum CreoleWordForms {
  /// The words of a phrase in one form each (rule W1): `k ap` → `ki ap`, `kapab` → `ka`.
  ///
  /// A word alone stays as it is: `ban` is also a bench, `fin` also the end.
  static func expanded(_ words: [String]) -> [String] {
    words.count < 2 ? words : words.map { longForms[$0] ?? $0 }
  }

  /// The long form of a word inside a phrase: `k` → `ki`.
  static func longForm(of word: String) -> String { longForms[word] ?? word }

  /// The words that a fused word stands for: `kap` → `ki ap`.
  static func fused(_ word: String) -> [String]? {
    fusedForms[word]?.split(separator: " ").map(String.init)
  }

  /// The words of a query with fused and chat spellings written out (rules W2, W3).
  ///
  /// A word alone is also tried in its other form: `al` → `ale`, `li` → `l`.
  static func informal(_ words: [String]) -> [String] {
    if words.count == 1, let other = otherForms[words[0]] { return [other] }
    let written = words.flatMap { word -> [String] in
      guard let form = fusedForms[word] ?? chatForms[word] else { return [word] }
      return form.split(separator: " ").map(String.init)
    }
    return expanded(HaitianCreoleKeys.content(of: written))
  }

  /// `kapab` becomes `ka` and not the reverse, since a `ka` is also a case.
  ///
  /// `tann` is not here: it is another word than `tande`.
  private static let longForms: [String: String] = [
    "m": "mwen", "mouin": "mwen", "mwin": "mwen", "moin": "mwen", "w": "ou", "l": "li", "n": "nou",
    "y": "yo", "k": "ki", "t": "te", "p": "pa", "you": "yon", "al": "ale", "vin": "vini",
    "vinn": "vini", "gen": "genyen", "konn": "konnen", "fin": "fini", "sot": "soti",
    "kapab": "ka", "kab": "ka", "ba": "bay", "ban": "bay", "gad": "gade", "ret": "rete",
    "pwal": "pral", "avè": "avèk", "ak": "avèk", "ake": "avèk",
  ]

  private static let otherForms: [String: String] = {
    var forms = longForms
    for (short, long) in longForms where forms[long] == nil && short.utf8.count == 1 {
      forms[long] = short
    }
    for (short, long) in [
      "al": "ale", "vin": "vini", "gen": "genyen", "konn": "konnen",
      "fin": "fini", "sot": "soti", "ret": "rete", "gad": "gade", "ba": "bay", "ka": "kapab",
    ] {
      forms[long] = short
      forms[short] = long
    }
    forms["kab"] = "kapab"
    return forms
  }()

  private static let fusedForms: [String: String] = [
    "map": "mwen ap", "wap": "ou ap", "lap": "li ap", "nap": "nou ap", "yap": "yo ap",
    "kap": "ki ap", "pap": "pa ap", "tap": "te ap", "pat": "pa te", "potko": "pa te ko",
    "padwe": "pa dwe", "paka": "pa ka", "pagen": "pa genyen",
    "poum": "pou mwen", "pouw": "pou ou", "poul": "pou li", "poun": "pou nou",
    "fèm": "fè mwen", "fèw": "fè ou", "fèl": "fè li", "fel": "fè li", "diw": "di ou",
    "banm": "bay mwen", "baw": "bay ou", "bal": "bay li", "bali": "bay li", "bayo": "bay yo",
    "jodia": "jodi a", "jodya": "jodi a", "kounyea": "kounye a", "kounya": "kounye a",
    "konnyea": "kounye a", "kounyela": "kounye a", "saa": "sa a", "sayo": "sa yo",
  ]

  private static let chatForms: [String: String] = [
    "mw": "mwen", "mwn": "mwen", "avk": "avèk", "psk": "paske", "pcq": "paske", "pk": "poukisa",
    "pksa": "poukisa", "knya": "kounye a", "knnya": "kounye a", "tt": "tout", "nu": "nou",
    "mun": "moun", "pu": "pou", "gn": "gen", "gnyn": "genyen", "knn": "konnen", "tnn": "tann",
    "byn": "byen", "mnm": "menm", "kman": "kijan", "jr": "jou", "2": "de", "c": "se", "p": "pa",
    "on": "yon", "slt": "bonjou", "tlf": "telefòn", "2men": "demen", "msg": "mesaj",
  ]
}
