/// What matching must know of one language beyond its letters.
///
/// Spanish, Haitian Creole and English each implement it; ``PlainMatchingRules`` stands in for a language
/// Leksik has no rules for.
protocol MatchingRules: Sendable {
  /// Splits what is written as one word but said as several: *didn't*, *del*, Creole *kap*.
  ///
  /// Each part keeps its share of the word's range; `value` names it where the part is an
  /// abbreviated form of another word.
  func parts(of word: WrittenWord) -> [WrittenWord]

  /// The key that joins spellings of the same word; `folded` is its accentless, lower-case form.
  func orthographyKey(_ folded: String) -> String

  /// Completes a word with what it carries by itself: its value, critical kind, weight and traits.
  func describe(_ word: inout LexicalWord)

  /// The fixed phrases whose words lose what they carry.
  var idioms: IdiomTable { get }

  /// The values that ``mark(_:)`` gives to words; their numbers follow those of the idioms.
  var contextValues: [String] { get }

  /// Marks determiners, critical tokens and roles, looking at the words around each.
  func mark(_ tokens: inout [ContextToken])

  /// How two words differ that share no key: as forms of one word, or `nil` when they do not.
  func formDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference?

  /// Keys of which two words have one in common wherever ``formDifference(_:_:)`` finds something.
  func formKeys(of form: TokenForm) -> [String]

  /// Whether a hyphen only joins what may as well stand apart: Creole *sa-a*, *sa a*.
  var dropsHyphens: Bool { get }

  /// The prefixes that turn a word into its opposite: *in-* in *involuntario*.
  var negatingPrefixes: [String] { get }
}

/// A word as it is written, or the part of it that stands for one word.
struct WrittenWord: Sendable, Hashable {
  /// The place in the original segment, as UTF-8 offsets.
  var range: Range<Int>
  /// The text at that place.
  var text: String
  /// The word it stands for, when that is not what is written: *n't* stands for *not*.
  var value: String?
}

extension MatchingRules {
  /// Settles what the tokens of a segment are doing.
  func settle(_ tokens: inout [ContextToken]) {
    mark(&tokens)
    // *literal b)*: the letter counts as a number does.
    for index in tokens.indices.dropLast()
    where tokens[index].has(.letter) && tokens[index + 1].has(.closingParenthesis) {
      tokens[index].critical = .number
      tokens[index].weight = UInt16(TokenForm.wordWeight)
    }
  }

  var contextValues: [String] { [] }
  var dropsHyphens: Bool { false }

  /// The words that a piece of text stands for, with places from its start.
  func words(of bytes: UnsafeBufferPointer<UInt8>, kind: TokenForm.Kind) -> [WrittenWord] {
    let word = WrittenWord(range: 0..<bytes.count, text: String(decoding: bytes, as: UTF8.self))
    // Ill-formed bytes are longer as U+FFFD than they were, and are never cut.
    guard word.text.utf8.count == bytes.count else { return [word] }
    if kind == .punctuation, dropsHyphens, plainSigns(word.text) == "-" { return [] }
    return kind == .word ? parts(of: word) : [word]
  }
}

extension WrittenWord {
  /// The word cut after each of `lengths` UTF-8 bytes, with the words the parts stand for.
  ///
  /// - Precondition: the lengths add up to the length of the word and fall between characters.
  func cut(_ pieces: [(length: Int, value: String?)]) -> [WrittenWord] {
    var rest = text[...]
    var start = range.lowerBound
    return pieces.map { piece in
      let end = rest.utf8.index(rest.startIndex, offsetBy: piece.length)
      defer {
        rest = rest[end...]
        start += piece.length
      }
      return WrittenWord(
        range: start..<start + piece.length, text: String(rest[..<end]), value: piece.value)
    }
  }
}

/// The rules of a language Leksik does not know: every word is just a word.
struct PlainMatchingRules: MatchingRules {
  let idioms = IdiomTable()
  let negatingPrefixes: [String] = []
  func parts(of word: WrittenWord) -> [WrittenWord] { [word] }
  func orthographyKey(_ folded: String) -> String { folded }
  func describe(_ word: inout LexicalWord) {}
  func mark(_ tokens: inout [ContextToken]) {}
  func formDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? { nil }
  func formKeys(of form: TokenForm) -> [String] { [] }
}
