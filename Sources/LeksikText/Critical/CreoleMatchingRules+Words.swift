extension CreoleMatchingRules {
  /// Short, reduced and variant forms with the form they stand for.
  static let longForms: [String: String] = [
    "m": "mwen", "mwen": "mwen", "mwin": "mwen", "w": "ou", "ou": "ou", "l": "li", "li": "li",
    "n": "nou", "nou": "nou", "y": "yo", "yo": "yo", "k": "ki", "ki": "ki", "t": "te", "te": "te",
    "p": "pa", "pa": "pa", "gen": "genyen", "genyen": "genyen", "al": "ale", "ale": "ale",
    "vin": "vini", "vini": "vini", "konn": "konnen", "konnen": "konnen", "fin": "fini",
    "fini": "fini", "sot": "soti", "soti": "soti", "ka": "kapab", "kab": "kapab", "kapab": "kapab",
    "ba": "bay", "ban": "bay", "bay": "bay", "gad": "gade", "gade": "gade", "ret": "rete",
    "rete": "rete", "pwal": "pral", "pral": "pral", "prale": "pral", "ak": "avèk", "avè": "avèk",
    "avèk": "avèk", "ake": "avèk", "yon": "yon", "you": "yon", "youn": "youn", "ap": "ap",
    "ape": "ap", "fò": "fòk", "fòk": "fòk",
  ]

  /// Two words written as one, as informal writers do.
  static let fusedForms: [String: [(length: Int, value: String?)]] = {
    let table = """
      k/ap m/ap l/ap n/ap w/ap y/ap t/ap p/ap pa/p pa/t po/ko pa/ko po/t/ko pa/t/ko k/pa m/pa l/pa n/pa w/pa
      pou/l pou/m pou/w pou/n fè/l fè/m fè/w fe/l fe/w di/l di/m di/w ba/l ba/m ban/m ba/w ba/yo
      ba/li avè/l avè/m avè/w ave/l ave/w avè/n sa/a sa/yo jodi/a kounye/a te/ka pa/ka pa/dwe
      pa/gen pa/janm m/te l/te w/te n/te k/te li/ap ou/ap nou/ap yo/ap mwen/ap m/pral l/pral
      m/ta l/ta w/ta ki/sa ki/moun ki/lè ki/le ki/kote pou/ki/sa ki/jan ki/bò ki/bo ki/lès
      ti/fi ti/gason diz/an vent/an trant/an karant/an senkant/an swasant/an onz/an douz/an trèz/an katòz/an kenz/an
      sèz/an uit/an nev/an
      """
    let values: [String: String] = [
      "po": "pa", "ko": "ko", "diz": "dis", "vent": "ven", "nev": "nèf",
    ]
    var forms: [String: [(length: Int, value: String?)]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "/").map(String.init)
      var pieces: [(length: Int, value: String?)] = []
      for (index, part) in parts.enumerated() {
        let isLast = index == parts.count - 1
        // pap is pa + ap, pat is pa + te: the last letter is all that is left of the particle.
        let value = isLast && part == "p" ? "ap" : values[part]
        pieces.append((part.utf8.count, value))
      }
      forms[parts.joined()] = pieces
    }
    return forms
  }()

  /// The words that carry a critical part of meaning by themselves.
  static let lexicon = CriticalLexicon([
    .negation: """
    pa poko=pa-ko ko potko=pa-ko san sanzavwa okenn oken=okenn ni janm jamè=janm anyen pèsonn
    ditou sof wi refize nye inosan koupab fo vre toujou
    """,
    .modality: """
    kapab dwe fòk mèt ta oblije sipoze pèmèt entèdi obligatwa pètèt petèt=pètèt fòse anpeche
    kite bezwen
    """,
    .person: "mwen ou li nou yo i=li",
    .tense: "te ap pral va ava fèk anvan avan=anvan apre depi jiska pase pwochèn deja ankò",
    .number: """
    yè jodi demen avanyè lendi madi mèkredi jedi vandredi samdi dimanch janvye fevriye mas avril
    jiyè septanm oktòb novanm desanm tout chak anpil plizyè plis mwens mwatye jou mwa semèn ane
    minit
    """,
  ])
}
