/// English: contractions, critical words, and verb endings told apart from plurals.
///
/// Source: R. Huddleston and G. K. Pullum, *The Cambridge Grammar of the English Language* (2002),
/// for the auxiliaries and paradigms; the lists are Leksik's own choice of what changes a statement.
struct EnglishMatchingRules: MatchingRules {
  let negatingPrefixes = ["un", "in", "im", "il", "ir", "dis", "non"]

  func parts(of word: WrittenWord) -> [WrittenWord] {
    let lower = word.text.lowercased()
    if let length = compounds[lower], word.text.utf8.count == lower.utf8.count {
      return word.cut([(length, nil), (lower.utf8.count - length, nil)])
    }
    switch lower {
    case "cannot": return word.cut([(3, nil), (3, nil)])
    case "can't", "can’t": return word.cut([(3, nil), (word.text.utf8.count - 3, "not")])
    case "won't", "won’t": return word.cut([(2, "will"), (word.text.utf8.count - 2, "not")])
    case "shan't", "shan’t": return word.cut([(3, "shall"), (word.text.utf8.count - 3, "not")])
    default: break
    }
    for ending in ["n't", "n’t"] where lower.hasSuffix(ending) && lower.count > 3 {
      let length = ending.utf8.count
      return word.cut([(word.text.utf8.count - length, nil), (length, "not")])
    }
    for (ending, value) in contractions {
      for apostrophe in ["'", "’"] where lower.hasSuffix(apostrophe + ending) {
        let length = (apostrophe + ending).utf8.count
        // Only after a pronoun is 's a verb; after a noun it is the possessive.
        guard ending != "s" || openers.contains(String(lower.dropLast(2))) else { return [word] }
        let isLet = lower.dropLast(2) == "let"
        return word.cut([
          (word.text.utf8.count - length, nil), (length, isLet ? "us" : value),
        ])
      }
    }
    return [word]
  }

  func orthographyKey(_ folded: String) -> String { EnglishKeys.spellingKey(of: folded) }

  func describe(_ word: inout LexicalWord) {
    if articles.contains(word.caseKey) {
      word.weight = TokenForm.determinerWeight
    } else if let entry = lexicon[word.value ?? word.accentKey] ?? lexicon[word] {
      word.carry(entry)
    }
    word.traits.formUnion(traits[word.value ?? word.accentKey])
    if monthCues.contains(word.accentKey) { word.traits.insert(.monthCue) }
    if word.value == "is", word.text != "is" { word.traits.insert(.isOrHas) }
    if word.accentKey == "of" { word.traits.insert(.of) }
    if (word.value ?? word.accentKey) == "may", word.text.first == "M" {
      word.traits.insert(.may)
    }
  }

  let idioms = IdiomTable(
    plain: "not only, no longer than, no doubt",
    critical: [
      .modality: "have to, has to, had to, having to",
      .tense: "used to",
      .negation: "no longer",
    ])
  let contextValues = ["month-may", "nobody", "has"]

  func mark(_ tokens: inout [ContextToken]) {
    for index in tokens.indices where tokens[index].has(.may) && isMonth(at: index, in: tokens) {
      tokens[index].critical = .number
      tokens[index].value = value(1)
    }
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].role = role(at: index, in: tokens)
    }
    idioms.mark(&tokens)
    for index in tokens.indices.dropLast() {
      let next = tokens[index + 1]
      if tokens[index].has(.no), next.has(.one) {
        // *no one* is *nobody*.
        tokens[index].value = value(2)
        tokens[index + 1].becomeDeterminer()
      } else if tokens[index].has(.isOrHas), next.has(.been) {
        tokens[index].value = value(3)
      } else if tokens[index].has(.demonstrative), next.kind == .word,
        !next.has(.auxiliary)
      {
        tokens[index].becomeDeterminer()
      }
    }
  }

  /// The number of a context value.
  private func value(_ place: Int) -> UInt32 { UInt32(idioms.values.count + place) }

  func formDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    if let kind = verbs.difference(left.value ?? left.accentKey, right.value ?? right.accentKey) {
      return .critical(kind, cost: TokenDifference.Cost.inflection)
    }
    return EnglishEndings.difference(left, right)
  }

  func formKeys(of form: TokenForm) -> [String] {
    verbs.readings(of: form.value ?? form.accentKey).map { "v:" + $0.verb }
      + EnglishEndings.keys(of: form)
  }

  /// *May 5*, *in May*: the month, not the verb.
  private func isMonth(at index: Int, in tokens: [ContextToken]) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].kind == .number { return true }
    guard index > 0 else { return false }
    return tokens[index - 1].kind == .number || tokens[index - 1].has(.monthCue)
  }

  /// What the word at `index` is doing, from the words beside it.
  private func role(at index: Int, in tokens: [ContextToken]) -> TokenForm.Role {
    if index + 1 < tokens.count, tokens[index + 1].has(.of) { return .nominal }
    guard index > 0, tokens[index - 1].kind != .punctuation else { return .open }
    let previous = tokens[index - 1]
    if previous.kind == .number || previous.isDeterminer { return .nominal }
    if previous.has(.verbOpener) || previous.critical == .modality { return .verbal }
    return previous.has(.nominalOpener) ? .nominal : .open
  }
}

/// What English rules ask about a word.
extension WordTraits {
  /// A verb follows: a subject pronoun, an auxiliary, *to*, *not*.
  fileprivate static let verbOpener = WordTraits(bit: 0)
  /// A noun or adjective follows.
  fileprivate static let nominalOpener = WordTraits(bit: 1)
  fileprivate static let of = WordTraits(bit: 2)
  /// *May*, which can be the month.
  fileprivate static let may = WordTraits(bit: 3)
  /// A month may follow.
  fileprivate static let monthCue = WordTraits(bit: 4)
  fileprivate static let no = WordTraits(bit: 5)
  fileprivate static let one = WordTraits(bit: 6)
  /// *'s* after a pronoun.
  fileprivate static let isOrHas = WordTraits(bit: 7)
  fileprivate static let been = WordTraits(bit: 8)
  /// *this, that, these, those*, which stand for an article before a noun.
  fileprivate static let demonstrative = WordTraits(bit: 9)
  fileprivate static let auxiliary = WordTraits(bit: 10)
}

private let traits = TraitLists([
  (.verbOpener, subjects.union(auxiliaries).union(["to", "not"])),
  (.nominalOpener, nominalOpeners),
  (.no, ["no"]), (.one, ["one"]), (.been, ["been", "got"]),
  (.demonstrative, ["this", "that", "these", "those"]),
  (.auxiliary, auxiliaries.union(["can", "could", "may", "might", "must", "should", "would"])),
])

private let monthCues: Set<String> = ["in", "of", "on", "since", "until", "by", "last", "next"]

private let articles: Set<String> = ["a", "an", "the"]

/// Words also written with a hyphen or a space, with the length of the first part.
private let compounds: [String: Int] = {
  let table = """
    pre-trial co-defendant co-defendants co-conspirator co-conspirators co-worker co-workers e-mail
    e-mails non-immigrant non-immigrants non-citizen non-citizens non-profit re-entry post-traumatic
    under-age step-father step-mother step-son step-daughter child-care eye-witness eye-witnesses
    """
  var lengths: [String: Int] = [:]
  for word in table.split(whereSeparator: \.isWhitespace) {
    let parts = word.split(separator: "-")
    lengths[parts.joined()] = parts[0].utf8.count
  }
  return lengths
}()

private let contractions = [
  ("ll", "will"), ("re", "are"), ("ve", "have"), ("m", "am"), ("d", "would"), ("s", "is"),
]

/// Words after which *'s* is *is* or *us*.
private let openers: Set<String> = [
  "he", "she", "it", "that", "there", "here", "what", "who", "where", "when", "how", "let",
]

private let lexicon = CriticalLexicon(
  [
    .negation: """
    not no never without none nobody=nobody nothing neither nor nowhere hardly barely scarcely
    seldom rarely yes unless except non guilty innocent false true ain always
    """,
    .modality: """
    can could may might must shall should would ought need allowed forbidden permitted
    prohibited required optional mandatory obliged maybe perhaps able unable supposed compulsory let lets letting
    """,
    .person: """
    i you he she it we they me him her us them my your his its our their mine yours hers ours
    theirs myself yourself himself herself itself ourselves yourselves themselves
    """,
    .tense: """
    will is are was were am be been being have has had do does did going before after until since
    last next previous former already still yet ago later
    """,
    .number: """
    yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december once twice half
    dozen=dozen dozens=dozen all every=every each=every both many few several most more less fewer
    year=year years=year month=month months=month week=week weeks=week day=day days=day hour=hour
    hours=hour minute=minute minutes=minute
    """,
  ],
  stems: [
    .negation: "denie deny refus fail lack reject",
    .modality: "forc allow permit forb prohibit prevent requir oblig compel",
  ])

private let subjects: Set<String> = ["i", "you", "he", "she", "it", "we", "they", "who"]

private let auxiliaries: Set<String> = [
  "will", "have", "has", "had", "do", "does", "did", "is", "are", "was", "were", "am", "be", "been",
]

/// Words after which a noun or adjective comes: possessives, demonstratives, quantifiers.
private let nominalOpeners: Set<String> = [
  "my", "your", "his", "her", "its", "our", "their", "this", "these", "that", "those", "some",
  "any", "no", "all", "each", "every", "other", "both", "many", "several", "of", "with", "for",
  "in", "by", "from", "against", "between", "without", "on", "at",
]

private let verbs = VerbForms(englishIrregularVerbs, key: { $0 })
