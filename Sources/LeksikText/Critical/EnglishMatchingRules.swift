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

  func mark(_ tokens: inout [MatchToken]) {
    for index in tokens.indices where tokens[index].kind == .word {
      if articles.contains(tokens[index].caseKey) {
        tokens[index].weight = MatchToken.determinerWeight
        continue
      }
      let spoken = tokens[index].value ?? tokens[index].accentKey
      if let entry = lexicon[spoken] {
        tokens[index].critical = entry.kind
        tokens[index].value = entry.value ?? tokens[index].value
      }
      if spoken == "may", isMonth(at: index, in: tokens) {
        tokens[index].critical = .number
        tokens[index].value = "month-may"
      }
    }
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].role = role(at: index, in: tokens)
    }
    unmarkIdioms([["not", "only"], ["no", "longer", "than"], ["no", "doubt"]], in: &tokens)
  }

  func formDifference(_ left: MatchToken, _ right: MatchToken) -> TokenDifference? {
    if let kind = verbs.difference(left.value ?? left.accentKey, right.value ?? right.accentKey) {
      return .critical(kind, cost: TokenDifference.Cost.inflection)
    }
    return EnglishEndings.difference(left, right)
  }

  /// *May 5*, *in May*: the month, not the verb.
  private func isMonth(at index: Int, in tokens: [MatchToken]) -> Bool {
    guard tokens[index].text.first == "M" else { return false }
    if index + 1 < tokens.count, tokens[index + 1].kind == .number { return true }
    guard let previous = tokens[..<index].last else { return false }
    return previous.kind == .number
      || ["in", "of", "on", "since", "until", "by", "last", "next"]
        .contains(previous.accentKey)
  }

  /// What the word at `index` is doing, from the words beside it.
  private func role(at index: Int, in tokens: [MatchToken]) -> MatchToken.Role {
    if index + 1 < tokens.count, tokens[index + 1].accentKey == "of" { return .nominal }
    guard let previous = tokens[..<index].last, previous.kind != .punctuation else { return .open }
    if previous.kind == .number || previous.isDeterminer { return .nominal }
    let before = previous.value ?? previous.accentKey
    if subjects.contains(before) || before == "to" || previous.critical == .modality
      || before == "not" || auxiliaries.contains(before)
    {
      return .verbal
    }
    return nominalOpeners.contains(before) ? .nominal : .open
  }
}

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
