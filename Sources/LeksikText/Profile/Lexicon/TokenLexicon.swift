/// Every distinct word and form that a scanner has met, each derived once and numbered.
struct TokenLexicon: Sendable {
  /// The newest form of a word: most words have one only.
  private struct LastForm {
    var state: UInt64 = 0
    /// Its number plus one; 0 for none.
    var form: UInt32 = 0
  }

  /// What makes two words the same word.
  private struct WordKey: Hashable {
    let text: String
    let value: String?
    let kind: TokenForm.Kind
  }

  let rules: any MatchingRules
  let numerics: NumericScan

  private var written = ByteInterner()
  /// The words that written words stand for, with places from the start of the written one.
  private var parts: [ContextToken] = []
  /// Where the parts of each written word begin, and where the last ones end.
  private var firstParts: [UInt32] = [0]
  private(set) var words: [LexicalWord] = []
  private var tokens: [ContextToken] = []
  private var wordNumbers: [WordKey: UInt32] = [:]

  /// The texts of numbers, with the words they are: usually one, more where the context decides.
  private var numberTexts = ByteInterner()
  private var numbersByText: [[UInt32]] = []

  private var values = [""]
  private var valueNumbers: [String: UInt32] = [:]

  private(set) var forms: [TokenForm] = []
  /// What the context decided about each form, packed.
  private var states: [UInt64] = []
  /// The next form of the same word, plus one; 0 for none.
  private var nextForms: [UInt32] = []
  private var lastForms: [LastForm] = []

  init(_ profile: LanguageProfile) {
    rules = profile.rules
    numerics = profile.numerics
    for value in rules.idioms.values + rules.contextValues { _ = number(ofValue: value) }
  }

  // MARK: Words

  /// Appends the words that a written one stands for, as they are by themselves.
  @inline(__always)
  mutating func append(
    _ token: WordToken, in text: UnsafeBufferPointer<UInt8>, to context: inout [ContextToken]
  ) {
    let (number, isNew) = written.intern(text, token.range, tag: token.kind.rawValue)
    if isNew { addParts(of: token, in: text) }
    let start = UInt32(token.range.lowerBound)
    for index in Int(firstParts[number])..<Int(firstParts[number + 1]) {
      context.append(parts[index])
      context[context.count - 1].start += start
      context[context.count - 1].end += start
    }
  }

  private mutating func addParts(of token: WordToken, in text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(rebasing: text[token.range])
    for word in rules.words(of: bytes, kind: TokenForm.Kind(token.kind)) {
      let number = self.number(of: word.text, value: word.value, kind: TokenForm.Kind(token.kind))
      var part = tokens[Int(number)]
      part.start = UInt32(word.range.lowerBound)
      part.end = UInt32(word.range.upperBound)
      parts.append(part)
    }
    firstParts.append(UInt32(parts.count))
  }

  private mutating func number(
    of text: String, value: String?, kind: TokenForm.Kind
  ) -> UInt32 {
    let key = WordKey(text: text, value: value, kind: kind)
    if let number = wordNumbers[key] { return number }
    let number = add(LexicalWord(text, value: value, kind: kind, rules: rules))
    wordNumbers[key] = number
    return number
  }

  /// Appends the token of a placeable, which is a word of its own for everything that follows.
  mutating func append(
    _ placeable: Placeable, in text: UnsafeBufferPointer<UInt8>, to context: inout [ContextToken]
  ) {
    let place = UInt32(placeable.range.lowerBound)..<UInt32(placeable.range.upperBound)
    let value = number(ofValue: placeable.tokenValue)
    context.append(numberToken(at: place, in: text, value: value, kind: placeable.tokenKind))
  }

  /// The token of a number that a reader found, at its place in the text.
  mutating func numberToken(
    at place: Range<UInt32>, in text: UnsafeBufferPointer<UInt8>, value: UInt32,
    kind: TokenForm.Kind = .number
  ) -> ContextToken {
    let range = Int(place.lowerBound)..<Int(place.upperBound)
    let (key, isNew) = numberTexts.intern(text, range, tag: kind.rawValue)
    if isNew { numbersByText.append([]) }
    var word = numbersByText[key].first { tokens[Int($0)].value == value }
    if word == nil {
      let bytes = UnsafeBufferPointer(rebasing: text[range])
      let number = add(
        LexicalWord(
          number: String(decoding: bytes, as: UTF8.self), value: values[Int(value)], kind: kind))
      numbersByText[key].append(number)
      word = number
    }
    var token = tokens[Int(word ?? 0)]
    (token.start, token.end) = (place.lowerBound, place.upperBound)
    token.numeric = NumericScan.Word()
    return token
  }

  private mutating func add(_ word: LexicalWord) -> UInt32 {
    let number = UInt32(words.count)
    words.append(word)
    lastForms.append(LastForm())
    let value = word.value.map { self.number(ofValue: $0) } ?? 0
    var token = ContextToken(word, word: number, rules: rules, value: value)
    token.numeric = numerics.word(word.written)
    tokens.append(token)
    return number
  }

  // MARK: Values

  /// The number of a value; equal values have equal numbers.
  mutating func number(ofValue value: String) -> UInt32 {
    if let number = valueNumbers[value] { return number }
    let number = UInt32(values.count)
    values.append(value)
    valueNumbers[value] = number
    return number
  }

  // MARK: Forms

  /// The number of the form that a token has in its context.
  @inline(__always)
  mutating func form(of token: ContextToken) -> UInt32 {
    let state =
      UInt64(token.value) << 32 | UInt64(token.weight) << 16
      | UInt64(token.role.rawValue) << 8 | UInt64(token.critical?.number ?? 0)
    let last = lastForms[Int(token.word)]
    if last.form != 0, last.state == state { return last.form - 1 }
    return otherForm(of: token, state, after: last.form)
  }

  /// A form of the word that is not its newest: one of its others, or a new one.
  private mutating func otherForm(
    of token: ContextToken, _ state: UInt64, after last: UInt32
  ) -> UInt32 {
    let word = Int(token.word)
    var next = last
    while next != 0 {
      let number = Int(next - 1)
      if states[number] == state {
        return UInt32(number)
      }
      next = nextForms[number]
    }
    states.append(state)
    nextForms.append(last)
    lastForms[word] = LastForm(state: state, form: UInt32(states.count))
    forms.append(
      words[word].form(
        value: token.value == 0 ? nil : values[Int(token.value)], critical: token.critical,
        role: token.role, weight: Int(token.weight)))
    return UInt32(forms.count - 1)
  }
}

extension TokenForm.Kind {
  init(_ kind: WordToken.Kind) {
    switch kind {
    case .word: self = .word
    case .number: self = .number
    case .punctuation, .symbol: self = .punctuation
    }
  }
}
