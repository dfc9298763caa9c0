/// A word by itself: its keys, and what it carries whatever stands beside it.
struct LexicalWord: Sendable {
  let kind: TokenForm.Kind
  let text: String
  /// The word it stands for, or itself: what the readers of numbers see.
  let written: String
  let plainText: String
  let caseKey: String
  let accentKey: String
  let orthographyKey: String
  var value: String?
  var critical: CriticalKind?
  var weight: Int
  var traits: WordTraits = []

  /// What it is looked up by: the word it stands for, or itself in lower case.
  var spoken: String { value ?? caseKey }

  /// The word as it is compared where the context says no more.
  func form(
    value: String?, critical: CriticalKind?, role: TokenForm.Role, weight: Int
  ) -> TokenForm {
    TokenForm(
      kind: kind, text: text, plainText: plainText, caseKey: caseKey, accentKey: accentKey,
      orthographyKey: orthographyKey, value: value, critical: critical, role: role, weight: weight)
  }
}

extension LexicalWord {
  /// A word, number or mark as `rules` know it.
  init(_ text: String, value: String?, kind: TokenForm.Kind, rules: any MatchingRules) {
    let written = value ?? text
    let key = Folding.caseFolded(written)
    let accentKey = plainSigns(kind == .word ? Folding.accentFolded(key) : key)
    self.init(
      kind: kind, text: text, written: written, plainText: plainSigns(text),
      caseKey: plainSigns(key),
      accentKey: accentKey,
      orthographyKey: kind == .word ? rules.orthographyKey(accentKey) : key,
      value: value ?? (kind == .number ? key : nil), critical: kind == .number ? .number : nil,
      weight: kind == .punctuation ? TokenForm.punctuationWeight : TokenForm.wordWeight)
    if kind == .word { rules.describe(&self) }
  }

  /// A number of one or more words, as it stands in the text.
  init(number text: String, value: String) {
    let key = Folding.caseFolded(text)
    self.init(
      kind: .number, text: text, written: text, plainText: text, caseKey: key,
      accentKey: Folding.accentFolded(key), orthographyKey: key, value: value, critical: .number,
      weight: TokenForm.wordWeight)
  }
}
