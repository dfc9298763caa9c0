/// Words and expressions of several words, each with a number.
///
/// Every phrase is also found without its accents, so that *veintidos* is read as *veintidós*; a
/// word with an accent the phrase does not have is another word (Creole *vèn* "vein", *ven* "20").
struct PhraseTable: Sendable {
  /// What was found, and where it ends.
  struct Match {
    let value: Int
    let end: Int
    let text: String
  }

  private var values: [String: Int] = [:]
  /// The beginnings of longer phrases, so that a search stops as early as it can.
  private var prefixes: Set<String> = []

  /// The first words of all phrases: what to look for before anything else.
  private(set) var firstWords: Set<String> = []

  /// Whether there are no phrases.
  var isEmpty: Bool { values.isEmpty }

  init(_ phrases: [String: Int] = [:]) {
    for (phrase, value) in phrases { add(phrase, value) }
  }

  /// Adds a phrase with single spaces between its words; the first value of a phrase stays.
  mutating func add(_ phrase: String, _ value: Int) {
    for form in [phrase, withoutAccents(phrase)] where values[form] == nil {
      values[form] = value
      firstWords.insert(String(form.prefix { $0 != " " }))
      for index in form.indices where form[index] == " " {
        prefixes.insert(String(form[..<index]))
      }
    }
  }

  mutating func add(_ phrases: [String], _ value: Int) {
    for phrase in phrases { add(phrase, value) }
  }

  /// The longest phrase that begins at `start`; a hyphen between two words counts as a space.
  ///
  /// - Complexity: at most as many lookups as the longest phrase has words.
  func match(in text: NumericText, at start: Int) -> Match? {
    guard let first = text[start], first.kind == .word else { return nil }
    var (phrase, end) = (first.text, start + 1)
    var best: Match?
    while true {
      if let value = values[phrase] { best = Match(value: value, end: end, text: phrase) }
      guard prefixes.contains(phrase) else { return best }
      if let mark = text[end], mark.isMark("-") || mark.isMark("\u{2011}") { end += 1 }
      guard let next = text[end], next.kind == .word else { return best }
      phrase += " " + next.text
      end += 1
    }
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
