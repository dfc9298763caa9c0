/// A token while the words around it are looked at: numbers and bits, no text.
///
/// It begins as what is known of its word alone; the rules of its language settle the rest.
struct ContextToken: Sendable {
  /// The word in the lexicon.
  var word: UInt32
  /// The value in the lexicon; 0 for none.
  var value: UInt32
  /// What the rules ask about the word.
  var traits: WordTraits
  /// The place of the word among those of fixed phrases; 0 for none.
  var idiomWord: UInt16
  /// What it costs when it has no counterpart.
  var weight: UInt16
  var kind: TokenForm.Kind
  var critical: CriticalKind?
  var role = TokenForm.Role.open
  /// What a reader of numbers would make of it.
  var numeric = NumericScan.Word()
  /// The place in the segment, as UTF-8 offsets.
  var start: UInt32 = 0
  var end: UInt32 = 0

  /// A word as it is by itself.
  init(_ lexical: LexicalWord, word: UInt32, rules: any MatchingRules, value: UInt32) {
    self.word = word
    self.value = value
    traits = lexical.traits
    idiomWord = rules.idioms.number(of: lexical.accentKey)
    weight = UInt16(lexical.weight)
    kind = lexical.kind
    critical = lexical.critical
  }

  var isDeterminer: Bool { Int(weight) == TokenForm.determinerWeight }

  /// Makes it an article or determiner.
  mutating func becomeDeterminer() {
    weight = UInt16(TokenForm.determinerWeight)
    critical = nil
  }

  func has(_ trait: WordTraits) -> Bool { !traits.isDisjoint(with: trait) }
}
