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
    word.value = Self.longForms[word.spoken] ?? word.value
    if let entry = Self.lexicon[word.spoken] ?? Self.lexicon[word] { word.carry(entry) }
    if word.spoken == "yon" || word.caseKey == "yon" { word.traits.insert(.alwaysDeterminer) }
    word.traits.formUnion(traits[word.accentKey])
    word.traits.formUnion(casedTraits[word.caseKey])
    if determinerCues.contains(word.spoken) { word.traits.insert(.determinerCue) }
  }

  let idioms = IdiomTable(
    plain: "san dout, non selman, pa egzanp, pa konsekan",
    critical: [
      .number: "mwa me, mwa jen, mwa out, mwa mas",
      .modality: "gen pou, te gen pou, gen dwa",
    ])
  let contextValues = ["pa", "per", "bruise"]
  let dropsHyphens = true

  func mark(_ tokens: inout [ContextToken]) {
    // *po ko* is *poko* written apart; elsewhere *po* is skin.
    for index in tokens.indices.dropLast() where tokens[index].has(.po) {
      guard tokens[index + 1].has(.ko) else { continue }
      tokens[index].value = UInt32(idioms.values.count + 1)
      tokens[index].critical = .negation
    }
    for index in tokens.indices.dropLast() {
      if isPer(at: index, in: tokens) {
        tokens[index].value = UInt32(idioms.values.count + 2)
        tokens[index].critical = nil
      } else if isBruise(at: index, in: tokens) {
        for word in [index, index + 1] {
          tokens[word].value = UInt32(idioms.values.count + 3)
          tokens[word].critical = nil
        }
      }
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

  /// Whether *pa* is "per" and no negation: *pa mwa, pa èdtan*.
  ///
  /// A noun is negated with *se pa*, so before a measure *pa* is "per" unless *se* goes before. *An*
  /// and *tèt* may begin a predicate (*li pa an sekirite*): they are measures only at the end of a
  /// phrase.
  private func isPer(at index: Int, in tokens: [ContextToken]) -> Bool {
    guard tokens[index].has(.pa), index == 0 || !tokens[index - 1].has(.se) else { return false }
    let next = tokens[index + 1]
    if next.has(.measure) { return true }
    guard index > 0, next.has(.measureOrOther) else { return false }
    return index + 2 == tokens.count || tokens[index + 2].kind == .punctuation
  }

  /// Whether *san mele* is a bruise, as after *gen* or *yon*, and not "without meddling".
  private func isBruise(at index: Int, in tokens: [ContextToken]) -> Bool {
    guard tokens[index].has(.san), tokens[index + 1].has(.mele) else { return false }
    if index > 0 {
      return tokens[index - 1].has(.bruiseOpener) || tokens[index - 1].kind == .number
    }
    // By itself, as a glossary has it, or with its article.
    return tokens.count == 2 || tokens[2].kind == .punctuation
      || tokens[2].has([.article, .articleOrOther])
  }

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
    guard let pieces = Self.fusedForms[word.text.lowercased()] else { return [word] }
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
  fileprivate static let pa = WordTraits(bit: 10)
  /// *se*, with which nouns are negated.
  fileprivate static let se = WordTraits(bit: 11)
  /// A noun after which *pa* is "per".
  fileprivate static let measure = WordTraits(bit: 12)
  /// A measure that is also another word.
  fileprivate static let measureOrOther = WordTraits(bit: 13)
  fileprivate static let san = WordTraits(bit: 14)
  fileprivate static let mele = WordTraits(bit: 15)
  /// What stands before a bruise.
  fileprivate static let bruiseOpener = WordTraits(bit: 16)
}

private let traits = TraitLists([
  (.noun, nouns), (.pronounOpener, wordsBeforePronouns), (.non, ["non"]),
  (.po, ["po"]), (.ko, ["ko"]), (.demonstrative, ["sa"]), (.pa, ["pa"]), (.se, ["se"]),
  (.measure, measures), (.measureOrOther, ["tet"]), (.san, ["san"]), (.mele, ["mele"]),
  (.bruiseOpener, ["gen", "genyen", "yon", "de", "plizye", "anpil", "ak", "we", "fe"]),
])
private let casedTraits = TraitLists([
  (.article, ["la", "a", "lan", "an"]), (.articleOrOther, ["nan", "yo"]),
  (.measure, ["è"]), (.measureOrOther, ["an"]),
])
private let determinerCues: Set<String> = ["se", "ki", "nan", "ak", "avèk", "pou", "te", "sa"]

/// People and things that a statement names: after these, *yo* and *nan* are articles.
private let nouns: Set<String> = [
  "moun", "timoun", "fanm", "gason", "fi", "tifi", "tigason", "polis", "viktim", "temwen", "akize",
  "avoka", "jij", "jandam", "solda", "manman", "papa", "fre", "zanmi", "patwon", "vwazen",
  "bagay", "papye", "dokiman", "kay", "fanmi", "pitit", "agrese", "trafikan", "migran", "refijye",
  "prizonye", "ofisye", "dokte", "enfimye", "pwofese", "elev", "travaye", "mesye", "madanm",
  "entepret",
]

/// What is counted and paid by, without accents.
private let measures: Set<String> = [
  "mwa", "jou", "jounen", "semen", "edtan", "minit", "ane", "lane", "kenzen", "nwit",
]

/// After these, *yo* and *nan* are not articles.
private let wordsBeforePronouns: Set<String> = [
  "ba", "bay", "ban", "pou", "ak", "avek", "ave", "di", "fe", "sou", "nan", "e", "men", "se", "ke",
  "si", "le", "paske", "kom", "ki", "wè", "we", "ede", "kite", "pran",
]
