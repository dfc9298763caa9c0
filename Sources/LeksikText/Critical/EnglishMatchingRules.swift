/// English: contractions, critical words, and verb endings told apart from plurals.
///
/// Source: R. Huddleston and G. K. Pullum, *The Cambridge Grammar of the English Language* (2002),
/// for the auxiliaries and paradigms; the lists are Leksik's own choice of what changes a statement.
struct EnglishMatchingRules: MatchingRules {
  let negatingPrefixes = ["un", "in", "im", "il", "ir", "dis", "non"]

  func parts(of word: WrittenWord) -> [WrittenWord] {
    let lower = word.text.lowercased()
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
    } else if let entry = lexicon[word.value ?? word.accentKey] {
      word.carry(entry)
    }
    word.traits = traits[word.value ?? word.accentKey]
    if monthCues.contains(word.accentKey) { word.traits.insert(.monthCue) }
    if word.accentKey == "of" { word.traits.insert(.of) }
    if (word.value ?? word.accentKey) == "may", word.text.first == "M" {
      word.traits.insert(.may)
    }
  }

  let idioms = IdiomTable(["not only", "no longer than", "no doubt"])
  let contextValues = ["month-may"]

  func mark(_ tokens: inout [ContextToken]) {
    for index in tokens.indices where tokens[index].has(.may) && isMonth(at: index, in: tokens) {
      tokens[index].critical = .number
      tokens[index].value = monthMay
    }
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].role = role(at: index, in: tokens)
    }
    idioms.forEachIdiom(in: &tokens) {
      $0.critical = nil
      $0.value = 0
    }
  }

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
}

private let traits = TraitLists([
  (.verbOpener, subjects.union(auxiliaries).union(["to", "not"])),
  (.nominalOpener, nominalOpeners),
])

private let monthMay: UInt32 = 1
private let monthCues: Set<String> = ["in", "of", "on", "since", "until", "by", "last", "next"]

private let articles: Set<String> = ["a", "an", "the"]

private let contractions = [
  ("ll", "will"), ("re", "are"), ("ve", "have"), ("m", "am"), ("d", "would"), ("s", "is"),
]

/// Words after which *'s* is *is* or *us*.
private let openers: Set<String> = [
  "he", "she", "it", "that", "there", "here", "what", "who", "where", "when", "how", "let",
]

private let lexicon = CriticalLexicon([
  .negation: """
  not no never without none nobody nothing neither nor nowhere hardly yes unless except
  """,
  .modality: """
  can could may might must shall should would ought need allowed forbidden permitted
  prohibited required optional mandatory obliged maybe perhaps
  """,
  .person: """
  i you he she it we they me him her us them my your his its our their mine yours hers ours
  theirs myself yourself himself herself itself ourselves yourselves themselves
  """,
  .tense: "will is are was were am be been being have has had do does did",
  .number: """
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december
  """,
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
