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
    if text == ")" { traits = .closingParenthesis }
    guard kind == .word else { return }
    if text.utf8.count == 1 { traits = .letter }
    // A012345678: the number of somebody or something.
    if text.utf8.contains(where: isDigit) { critical = .number }
    rules.describe(&self)
  }

  /// A number, citation or code of one or more words, as it stands in the text.
  init(number text: String, value: String, kind: TokenForm.Kind = .number) {
    let key = Folding.caseFolded(text)
    self.init(
      kind: kind, text: text, written: text, plainText: text, caseKey: key,
      accentKey: Folding.accentFolded(key), orthographyKey: key, value: value,
      critical: kind == .number ? .number : nil,
      weight: kind == .code ? TokenForm.punctuationWeight : TokenForm.wordWeight)
  }
}

extension Placeable {
  /// What kind of token it is.
  var tokenKind: TokenForm.Kind {
    if case .inlineCode = value { .code } else { .number }
  }

  /// Whether it is a token: plain digits are a number like any other, whatever they count.
  func isToken(of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    self.words.count > 1 || !utf8[range].allSatisfy(isDigit)
  }

  /// The value of its token.
  var tokenValue: String { "p:\(value)" }
}
