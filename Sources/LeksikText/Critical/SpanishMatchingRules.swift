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

  func mark(_ tokens: inout [MatchToken]) {
    for index in tokens.indices where tokens[index].kind == .word {
      if articles.contains(tokens[index].value ?? tokens[index].caseKey) {
        tokens[index].weight = MatchToken.determinerWeight
      } else if let entry = lexicon[tokens[index]] {
        tokens[index].critical = entry.kind
        tokens[index].value = entry.value ?? tokens[index].value
      }
    }
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].role = role(at: index, in: tokens)
    }
    for index in tokens.indices where isObjectPronoun(at: index, in: tokens) {
      tokens[index].weight = MatchToken.wordWeight
      tokens[index].critical = .person
    }
    unmarkIdioms(idioms, in: &tokens)
  }

  func formDifference(_ left: MatchToken, _ right: MatchToken) -> TokenDifference? {
    if let kind = verbs.difference(left.accentKey, right.accentKey) {
      return .critical(kind, cost: TokenDifference.Cost.inflection)
    }
    return SpanishEndings.difference(left, right)
  }

  /// What the word at `index` is doing, from the word before it.
  private func role(at index: Int, in tokens: [MatchToken]) -> MatchToken.Role {
    let word = tokens[index].accentKey
    if SpanishEndings.isUnmistakablyVerbal(tokens[index].caseKey) { return .verbal }
    guard let previous = tokens[..<index].last, previous.kind != .punctuation else { return .open }
    if previous.kind == .number { return .nominal }
    let before = previous.value ?? previous.accentKey
    if auxiliaries.contains(before) { return .verbal }
    if previous.critical == .person, !possessives.contains(before) { return .verbal }
    if previous.isDeterminer || possessives.contains(before) || nominalOpeners.contains(before) {
      return SpanishEndings.isInfinitive(word) ? .verbal : .nominal
    }
    if before == "no" || before == "ya" { return .verbal }
    return .open
  }

  /// Whether *lo, la, los, las* at `index` is a pronoun: the next word can only be a verb.
  private func isObjectPronoun(at index: Int, in tokens: [MatchToken]) -> Bool {
    guard tokens[index].isDeterminer, ["lo", "la", "los", "las"].contains(tokens[index].caseKey),
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    return next.role == .verbal || auxiliaries.contains(next.accentKey)
      || !verbs.readings(of: next.accentKey).isEmpty
  }
}

/// Takes the critical mark off the words of fixed phrases that only look critical.
func unmarkIdioms(_ idioms: [[String]], in tokens: inout [MatchToken]) {
  for idiom in idioms {
    for start in tokens.indices.dropLast(idiom.count - 1)
    where zip(tokens[start...], idiom).allSatisfy({ $0.accentKey == $1 }) {
      for index in start..<start + idiom.count {
        tokens[index].critical = nil
        tokens[index].value = nil
      }
    }
  }
}

private let articles: Set<String> = [
  "el", "la", "los", "las", "lo", "un", "una", "unos", "unas",
]

/// Fixed phrases in which the negative word negates nothing, or not the statement.
private let idioms = [
  ["sin", "embargo"], ["no", "obstante"], ["no", "solo"], ["no", "solamente"],
  ["no", "unicamente"], ["sin", "duda"], ["no", "bien"], ["a", "no", "ser", "que"],
]

private let lexicon = CriticalLexicon([
  .negation: """
  no ni sin nunca jamás nadie nada ningún=ninguno ninguno ninguna=ninguno ningunos=ninguno
  ningunas=ninguno tampoco sí excepto salvo
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
  """,
  .number: """
  ayer hoy anteayer anoche lunes martes miércoles jueves viernes sábado domingo enero febrero
  marzo abril mayo junio julio agosto septiembre setiembre=septiembre octubre noviembre diciembre
  """,
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
