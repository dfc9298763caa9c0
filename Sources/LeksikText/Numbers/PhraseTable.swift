/// Words and expressions of several words, each with a number.
///
/// Every phrase is also found without its accents, so that *veintidos* is read as *veintidós*; a
/// word with an accent the phrase does not have is another word (Creole *vèn* "vein", *ven* "20").
/// `PhraseForest` finds the phrases in text.
struct PhraseTable: Sendable {
  /// Every form with its value.
  private(set) var values: [String: Int] = [:]

  /// The first words of all phrases: what to look for before anything else.
  var firstWords: Set<String> {
    Set(values.keys.map { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: " ") })) })
  }

  init(_ phrases: [String: Int] = [:]) {
    for (phrase, value) in phrases { add(phrase, value) }
  }

  /// Adds a phrase with single spaces between its words; the first value of a phrase stays.
  mutating func add(_ phrase: String, _ value: Int) {
    insert(phrase, value)
    // Most phrases have no accent, and no other form.
    if !phrase.utf8.allSatisfy({ $0 < 0x80 }) { insert(withoutAccents(phrase), value) }
  }

  private mutating func insert(_ form: String, _ value: Int) {
    if values[form] == nil { values[form] = value }
  }

  mutating func add(_ phrases: [String], _ value: Int) {
    for phrase in phrases { add(phrase, value) }
  }
}

/// The text without the accents of Spanish, Creole and French; `ñ` loses its tilde too.
func withoutAccents(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return String(text.map { plainLetters[$0] ?? $0 })
}

private let plainLetters: [Character: Character] = [
  "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n", "à": "a", "è": "e",
  "ì": "i", "ò": "o", "ù": "u", "â": "a", "ê": "e", "î": "i", "ô": "o", "û": "u", "ë": "e",
  "ï": "i", "ç": "c",
]
