/// Spanish: contractions, critical words, and verb endings told apart from noun endings.
///
/// Source: Real Academia Española and ASALE, *Nueva gramática de la lengua española* (2009), for
/// the paradigms; the lists are Leksik's own choice of what changes a statement.
struct SpanishMatchingRules: MatchingRules {
  let negatingPrefixes = ["in", "im", "i", "ir", "des", "no"]

  func parts(of word: WrittenWord) -> [WrittenWord] {
    switch word.text.lowercased() {
    case "del": word.cut([(2, nil), (1, "el")])
    case "al": word.cut([(1, nil), (1, "el")])
    case "conmigo": word.cut([(3, "con"), (4, "mí")])
    case "contigo": word.cut([(3, "con"), (4, "ti")])
    default: [word]
    }
  }

  func orthographyKey(_ folded: String) -> String {
    // Both spellings are correct: psicólogo and sicólogo.
    var letters = RewriteRules.letters(of: [folded])
    SpanishRules.spelling.apply(to: &letters)
    return RewriteRules.text(of: letters)
  }

  func describe(_ word: inout LexicalWord) {
    if articles.contains(word.spoken) {
      word.weight = TokenForm.determinerWeight
    } else if let entry = lexicon[word] {
      word.carry(entry)
    }
    word.traits.formUnion(traits[word.value ?? word.accentKey])
    if auxiliaries.contains(word.accentKey) || !verbs.readings(of: word.accentKey).isEmpty {
      word.traits.insert(.verbForm)
    }
    if demonstratives.contains(word.caseKey) { word.traits.insert(.demonstrative) }
    if stateEndings.contains(where: word.accentKey.hasSuffix) { word.traits.insert(.state) }
    if ["lo", "la", "los", "las"].contains(word.caseKey) { word.traits.insert(.objectPronoun) }
    if SpanishEndings.isInfinitive(word.accentKey) { word.traits.insert(.infinitive) }
    if SpanishEndings.isUnmistakablyVerbal(word.caseKey) { word.traits.insert(.finite) }
  }

  let idioms = IdiomTable(
    plain: """
      sin embargo, no obstante, no solo, no solamente, no unicamente, sin duda, no bien,
      a no ser que, nada mas
      """,
    critical: [
      .modality: """
      tal vez, a lo mejor, tengo que, tienes que, tiene que, tenemos que, tienen que, tenia que,
      tenias que, teniamos que, tenian que, tuve que, tuvo que, tuvimos que, tuvieron que,
      tendre que, tendra que, tendran que, tendria que, tendrian que, tenga que, tengan que,
      hay que, habia que, hubo que, habra que, habria que
      """,
      .number: "a veces",
    ])

  func mark(_ tokens: inout [ContextToken]) {
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].role = role(at: index, in: tokens)
    }
    for index in tokens.indices.dropLast()
    where tokens[index].has(.demonstrative) && isNoun(after: tokens[index], tokens[index + 1]) {
      tokens[index].becomeDeterminer()
    }
    for index in tokens.indices where isObjectPronoun(at: index, in: tokens) {
      tokens[index].weight = UInt16(TokenForm.wordWeight)
      tokens[index].critical = .person
    }
    idioms.mark(&tokens)
  }

  func formDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    if let kind = verbs.difference(left.accentKey, right.accentKey) {
      return .critical(kind, cost: TokenDifference.Cost.inflection)
    }
    return SpanishEndings.difference(left, right)
  }

  func formKeys(of form: TokenForm) -> [String] {
    verbs.readings(of: form.accentKey).map { "v:" + $0.verb } + SpanishEndings.keys(of: form)
  }

  /// What the word at `index` is doing, from the word before it.
  private func role(at index: Int, in tokens: [ContextToken]) -> TokenForm.Role {
    if tokens[index].has(.finite) { return .verbal }
    guard index > 0, tokens[index - 1].kind != .punctuation else { return .open }
    let previous = tokens[index - 1]
    if previous.kind == .number { return .nominal }
    if previous.has(.auxiliary) { return .verbal }
    if previous.critical == .person, !previous.has(.possessive) { return .verbal }
    if previous.isDeterminer || previous.has([.possessive, .nominalOpener]) {
      return tokens[index].has(.infinitive) ? .verbal : .nominal
    }
    return previous.has(.verbOpener) ? .verbal : .open
  }

  /// Whether a demonstrative stands for an article before `next`; *esta* may also be *está*.
  private func isNoun(after token: ContextToken, _ next: ContextToken) -> Bool {
    guard next.kind == .word, next.role == .nominal, next.critical == nil, !next.isDeterminer,
      !next.has([.verbForm, .nominalOpener])
    else { return false }
    return !(token.has(.esta) && next.has(.state))
  }

  /// Whether *lo, la, los, las* at `index` is a pronoun: the next word can only be a verb.
  private func isObjectPronoun(at index: Int, in tokens: [ContextToken]) -> Bool {
    guard tokens[index].isDeterminer, tokens[index].has(.objectPronoun), index + 1 < tokens.count
    else { return false }
    return tokens[index + 1].role == .verbal || tokens[index + 1].has(.verbForm)
  }
}

private let demonstratives: Set<String> = [
  "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "aquel", "aquella", "aquellos",
  "aquellas",
]

private let stateEndings = ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ndo"]

/// What Spanish rules ask about a word.
extension WordTraits {
  /// A form of *haber* before a participle.
  fileprivate static let auxiliary = WordTraits(bit: 0)
  fileprivate static let possessive = WordTraits(bit: 1)
  /// A noun, adjective or infinitive follows.
  fileprivate static let nominalOpener = WordTraits(bit: 2)
  /// A verb follows.
  fileprivate static let verbOpener = WordTraits(bit: 3)
  /// It can only be a finite verb.
  fileprivate static let finite = WordTraits(bit: 4)
  fileprivate static let infinitive = WordTraits(bit: 5)
  /// A form of an irregular verb.
  fileprivate static let verbForm = WordTraits(bit: 6)
  /// *lo, la, los, las*: an article or a pronoun.
  fileprivate static let objectPronoun = WordTraits(bit: 7)
  /// *este, ese, aquel*, which stand for an article before a noun.
  fileprivate static let demonstrative = WordTraits(bit: 8)
  /// *esta*, which is often *está* typed in a hurry.
  fileprivate static let esta = WordTraits(bit: 9)
  /// What one is: a participle, a gerund, *sola*, *aquí*.
  fileprivate static let state = WordTraits(bit: 10)
}

private let traits = TraitLists([
  (.auxiliary, auxiliaries), (.possessive, possessives), (.nominalOpener, nominalOpeners),
  (.verbOpener, ["no", "ya"]),
  (.esta, ["esta"]),
  (
    .state,
    [
      "solo", "sola", "enfermo", "enferma", "aqui", "alli", "ahi", "bien", "mal", "libre", "muerto",
      "muerta", "vivo", "viva", "triste", "presente", "ausente", "cerca", "lejos", "dispuesto",
      "dispuesta", "seguro", "segura", "listo", "lista", "loco", "loca", "abierta", "abierto",
    ]
  ),
])

private let articles: Set<String> = [
  "el", "la", "los", "las", "lo", "un", "una", "unos", "unas",
]

private let lexicon = CriticalLexicon(
  [
    .negation: """
    no ni sin nunca jamás nadie nada ningún=ninguno ninguno ninguna=ninguno ningunos=ninguno
    ningunas=ninguno tampoco sí excepto salvo apenas inocente=inocente inocentes=inocente
    culpable=culpable culpables=culpable falso=falso falsa=falso falsos=falso falsas=falso
    verdadero=verdadero verdadera=verdadero siempre deja dejó dejaron dejé
    """,
    .modality: """
    puedo puedes puede podemos pueden podía podías podíamos podían pude pudiste pudo pudimos
    pudieron podré podrás podrá podremos podrán podría podrías podríamos podrían pueda puedas
    podamos puedan pudiera pudieras pudieran poder pudiendo podido debo debes debe debemos deben
    debía debías debíamos debían debí debiste debió debimos debieron deberé deberás deberá
    deberemos deberán debería deberías deberíamos deberían deba debas debamos deban debiera
    debieran obligado obligada obligados obligadas obligatorio obligatoria permitido permitida
    prohibido prohibida facultativo facultativa opcional quizá=quizás quizás acaso
    """,
    .person: """
    yo tú usted ud=usted él ella ello nosotros nosotras ustedes uds=ustedes ellos ellas vos
    me te se le les nos mí ti mi=mi-pos mis=mi-pos tu=tu-pos tus=tu-pos su=su-pos sus=su-pos
    nuestro=nuestro nuestra=nuestro nuestros=nuestro nuestras=nuestro mío=mío mía=mío míos=mío
    mías=mío tuyo=tuyo tuya=tuyo tuyos=tuyo tuyas=tuyo suyo=suyo suya=suyo suyos=suyo suyas=suyo
    """,
    .tense: """
    he has ha hemos han había habías habíamos habían hubo hubieron hube habré habrás habrá habremos
    habrán habría habrías habríamos habrían haya hayas hayamos hayan hubiera hubieras hubieran
    voy vas va vamos van iba ibas íbamos iban acabo acabas acaba acabamos acaban acababa acababan
    antes después luego mientras pasado=pasado pasada=pasado pasados=pasado pasadas=pasado
    próximo=próximo próxima=próximo próximos=próximo próximas=próximo anterior=anterior
    anteriores=anterior siguiente=siguiente siguientes=siguiente ya todavía aún
    """,
    .number: """
    ayer hoy anteayer anoche lunes martes miércoles jueves viernes sábado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre setiembre=septiembre octubre noviembre diciembre
    todo=todo toda=todo todos=todo todas=todo ambos=ambos ambas=ambos varios=varios varias=varios
    mucho=mucho mucha=mucho muchos=mucho muchas=mucho poco=poco poca=poco pocos=poco pocas=poco
    cada más menos mitad año=año años=año mes=mes meses=mes semana=semana semanas=semana día=día
    días=día hora=hora horas=hora minuto=minuto minutos=minuto docena=docena docenas=docena
    mañana
    """,
  ],
  stems: [
    .negation: "negar negad negó negue negab neguem niega niegue niego nego rechaz rehus desmint",
    .modality: "oblig permit prohib impid imped forz fuerz necesit",
  ])

/// Forms of *haber* and *estar* before a participle or gerund, and of *ir a* before an infinitive.
private let auxiliaries: Set<String> = [
  "he", "has", "ha", "hemos", "han", "habia", "habias", "habiamos", "habian", "hubo", "habra",
  "habran", "habria", "habrian", "haya", "hayan", "hubiera", "hubieran",
]

private let possessives: Set<String> = [
  "mi-pos", "tu-pos", "su-pos", "nuestro", "mío", "tuyo", "suyo",
]

/// Words after which a noun, adjective or infinitive comes: demonstratives, prepositions, copulas.
private let nominalOpeners: Set<String> = [
  "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "aquel", "aquella", "aquellos",
  "aquellas", "cada", "otro", "otra", "otros", "otras", "todo", "toda", "todos", "todas", "mucho",
  "mucha", "muchos", "muchas", "varios", "varias", "algun", "alguna", "algunos", "algunas",
  "dicho", "dicha", "dichos", "dichas", "de", "con", "por", "para", "sin", "en", "a", "entre",
  "sobre", "contra", "hasta", "desde", "segun", "bajo", "ante", "tras", "hacia", "durante",
  "ninguno", "es", "son", "era", "eran", "fue", "fueron", "ser", "soy", "eres", "somos", "esta",
  "estan", "estaba", "estaban", "estoy", "estuvo", "sera", "seran", "sea", "muy", "menor", "mayor",
]

private let verbs = VerbForms(spanishIrregularVerbs, key: { Folding.accentFolded($0) })
