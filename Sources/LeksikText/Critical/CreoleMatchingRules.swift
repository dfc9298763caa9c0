/// Haitian Creole: clitics joined or apart, short and long forms, and the particles that carry
/// negation, tense, modality and person.
///
/// Creole verbs do not inflect: the small words say everything, so they are all critical.
///
/// Source: the resolution of the Akademi Kreyòl Ayisyen on spelling (2017) for short and long
/// forms; D. Cadely and others on the particles *te, ap, pral, ta, va*; the fused spellings are
/// attested in informal texts.
struct CreoleMatchingRules: MatchingRules {
  let negatingPrefixes = ["en", "i", "in", "de"]

  func parts(of word: WrittenWord) -> [WrittenWord] {
    // m'ap, l’ap: the apostrophe of the spelling of 1979 stands between two words.
    let pieces = splitAtApostrophes(word)
    return pieces.flatMap(unfused)
  }

  func orthographyKey(_ folded: String) -> String { HaitianCreoleKeys.fold(folded) }

  func describe(_ word: inout LexicalWord) {
    word.value = longForms[word.spoken] ?? word.value
    if let entry = lexicon[word.spoken] ?? lexicon[word] { word.carry(entry) }
    if word.spoken == "yon" || word.caseKey == "yon" { word.traits.insert(.alwaysDeterminer) }
    word.traits.formUnion(traits[word.accentKey])
    word.traits.formUnion(casedTraits[word.caseKey])
    if determinerCues.contains(word.spoken) { word.traits.insert(.determinerCue) }
  }

  let idioms = IdiomTable(
    plain: "san dout, non selman, pa egzanp",
    critical: [
      .number: "mwa me, mwa jen, mwa out, mwa mas",
      .modality: "gen pou, te gen pou, gen dwa",
    ])
  let contextValues = ["pa"]
  let dropsHyphens = true

  func mark(_ tokens: inout [ContextToken]) {
    // *po ko* is *poko* written apart; elsewhere *po* is skin.
    for index in tokens.indices.dropLast() where tokens[index].has(.po) {
      guard tokens[index + 1].has(.ko) else { continue }
      tokens[index].value = UInt32(idioms.values.count + 1)
      tokens[index].critical = .negation
    }
    for index in tokens.indices where isDeterminer(at: index, in: tokens) {
      tokens[index].becomeDeterminer()
    }
    for index in tokens.indices where tokens[index].has(.non) {
      // *non* is "no" when it stands alone, "name" before a person.
      if index + 1 == tokens.count || tokens[index + 1].kind == .punctuation {
        tokens[index].critical = .negation
      }
    }
    for index in tokens.indices.dropLast()
    where tokens[index].has(.demonstrative) && tokens[index + 1].has([.article, .articleOrOther])
      && index > 0 && tokens[index - 1].kind == .word
    {
      tokens[index].becomeDeterminer()
    }
    idioms.mark(&tokens)
  }

  func formDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? { nil }
  func formKeys(of form: TokenForm) -> [String] { [] }

  /// Whether the token is an article after its noun: *akize a, moun nan, timoun yo*.
  private func isDeterminer(at index: Int, in tokens: [ContextToken]) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.has(.alwaysDeterminer) { return true }
    guard index > 0, tokens[index - 1].kind == .word, tokens[index - 1].critical != .tense,
      tokens[index - 1].critical != .negation
    else { return false }
    if token.has(.article) { return true }
    guard token.has(.articleOrOther) else { return false }
    // *nan* is also "in", *yo* also "they": an article ends its phrase or stands before the verb.
    let previous = tokens[index - 1]
    if previous.has(.noun) { return true }
    guard previous.critical != .modality, !previous.has(.pronounOpener) else { return false }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return true }
    let next = tokens[index + 1]
    return next.critical == .tense || next.critical == .negation || next.critical == .modality
      || next.has(.determinerCue)
  }

  private func splitAtApostrophes(_ word: WrittenWord) -> [WrittenWord] {
    var pieces: [WrittenWord] = []
    var start = word.text.startIndex
    func take(upTo end: String.Index) {
      guard start < end else { return }
      let offset =
        word.range.lowerBound + word.text.utf8.distance(from: word.text.startIndex, to: start)
      let text = String(word.text[start..<end])
      pieces.append(WrittenWord(range: offset..<offset + text.utf8.count, text: text))
    }
    for index in word.text.indices where "'’‘ʼ´`".contains(word.text[index]) {
      take(upTo: index)
      start = word.text.index(after: index)
    }
    take(upTo: word.text.endIndex)
    return pieces.isEmpty ? [word] : pieces
  }

  private func unfused(_ word: WrittenWord) -> [WrittenWord] {
    guard let pieces = fusedForms[word.text.lowercased()] else { return [word] }
    guard word.text.utf8.count == pieces.reduce(0, { $0 + $1.length }) else { return [word] }
    return word.cut(pieces.map { ($0.length, $0.value) })
  }
}

/// What Creole rules ask about a word.
extension WordTraits {
  /// *yon*, which stands before its noun.
  fileprivate static let alwaysDeterminer = WordTraits(bit: 0)
  /// *la, a, lan, an* after a word.
  fileprivate static let article = WordTraits(bit: 1)
  /// *nan* and *yo*.
  fileprivate static let articleOrOther = WordTraits(bit: 2)
  /// A person or thing that a statement names.
  fileprivate static let noun = WordTraits(bit: 3)
  /// After it, *yo* and *nan* are not articles.
  fileprivate static let pronounOpener = WordTraits(bit: 4)
  /// Before it, *yo* and *nan* are articles.
  fileprivate static let determinerCue = WordTraits(bit: 5)
  fileprivate static let non = WordTraits(bit: 6)
  fileprivate static let po = WordTraits(bit: 7)
  fileprivate static let ko = WordTraits(bit: 8)
  /// *sa*, which points at the noun before it.
  fileprivate static let demonstrative = WordTraits(bit: 9)
}

private let traits = TraitLists([
  (.noun, nouns), (.pronounOpener, wordsBeforePronouns), (.non, ["non"]),
  (.po, ["po"]), (.ko, ["ko"]), (.demonstrative, ["sa"]),
])
private let casedTraits = TraitLists([
  (.article, ["la", "a", "lan", "an"]), (.articleOrOther, ["nan", "yo"]),
])
private let determinerCues: Set<String> = ["se", "ki", "nan", "ak", "avèk", "pou", "te", "sa"]

/// Short, reduced and variant forms with the form they stand for.
private let longForms: [String: String] = [
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
private let fusedForms: [String: [(length: Int, value: String?)]] = {
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

/// People and things that a statement names: after these, *yo* and *nan* are articles.
private let nouns: Set<String> = [
  "moun", "timoun", "fanm", "gason", "fi", "tifi", "tigason", "polis", "viktim", "temwen", "akize",
  "avoka", "jij", "jandam", "solda", "manman", "papa", "fre", "zanmi", "patwon", "vwazen",
  "bagay", "papye", "dokiman", "kay", "fanmi", "pitit", "agrese", "trafikan", "migran", "refijye",
  "prizonye", "ofisye", "dokte", "enfimye", "pwofese", "elev", "travaye", "mesye", "madanm",
  "entepret",
]

/// After these, *yo* and *nan* are not articles.
private let wordsBeforePronouns: Set<String> = [
  "ba", "bay", "ban", "pou", "ak", "avek", "ave", "di", "fe", "sou", "nan", "e", "men", "se", "ke",
  "si", "le", "paske", "kom", "ki", "wè", "we", "ede", "kite", "pran",
]

private let lexicon = CriticalLexicon([
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
