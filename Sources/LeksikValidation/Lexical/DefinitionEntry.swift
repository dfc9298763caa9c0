import LeksikModel
import LeksikText

/// A definition with where it stands and its text in lower case.
struct DefinitionEntry: Sendable {
  /// Shared, since several rules walk all definitions.
  private let storage: Storage
  /// Its language, here so that a rule about one language fetches no others.
  let known: KnownLanguage
  /// The place of the term to use in its language among the terms of its concept, or `nil`.
  let lead: Int?
  /// Whether all of it is ASCII.
  let isASCII: Bool

  private final class Storage: Sendable {
    let text: String
    let folded: [UInt8]
    let hash: Int
    let language: LanguageTag
    let place: Place
    let concept: Int
    let index: Int

    init(text: String, language: LanguageTag, place: Place, concept: Int, index: Int) {
      self.text = text
      var bytes: [UInt8] = []
      var plain = text
      plain.withUTF8 { utf8 in
        bytes.reserveCapacity(utf8.count)
        Folding.appendCaseFolded(utf8, to: &bytes)
      }
      folded = bytes
      hash = LeksikValidation.hash(of: text)
      self.language = language
      self.place = place
      self.concept = concept
      self.index = index
    }
  }

  init(
    text: String, language: LanguageTag, place: Place, concept: Int, index: Int, lead: Int?
  ) {
    self.lead = lead
    storage = Storage(
      text: text, language: language, place: place, concept: concept, index: index)
    known = KnownLanguage(language)
    isASCII = storage.text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// The definition as it is written.
  var text: String { storage.text }
  /// The definition in NFC without case.
  var folded: [UInt8] { storage.folded }
  /// A hash of the text as it is written.
  var hash: Int { storage.hash }
  /// The language of its section.
  var language: LanguageTag { storage.language }
  /// The section it belongs to.
  var place: Place { storage.place }
  /// Its concept, as an index into ``GlossarySet/concepts``.
  var concept: Int { storage.concept }
  /// Its place among the definitions of its section.
  var index: Int { storage.index }

  /// The first words in lower case, at most `count`.
  func opening(_ count: Int) -> [String] {
    folded.split(separator: 0x20, maxSplits: count).prefix(count)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first word in lower case; empty when there is none.
  var firstWord: String {
    let words = folded.drop { $0 == 0x20 }
    return String(decoding: words.prefix { $0 != 0x20 }, as: UTF8.self)
  }
}

/// Whether `phrase` stands in `text` as whole words; both in the same case.
///
/// - Complexity: O(*n*) in bytes for phrases whose first byte is rare.
func holdsPhrase(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
  guard let first = phrase.first, text.count >= phrase.count else { return false }
  for start in 0...text.count - phrase.count where text[start] == first {
    if start == 0 || !isWordByte(text[start - 1]), isPhrase(phrase, at: start, of: text) {
      return true
    }
  }
  return false
}

/// Whether `phrase` stands in `text` from `start` on, and a word ends with it.
func isPhrase(_ phrase: [UInt8], at start: Int, of text: [UInt8]) -> Bool {
  let end = start + phrase.count
  return end <= text.count && text[start..<end].elementsEqual(phrase)
    && (end == text.count || !isWordByte(text[end]))
}

/// Whether a byte belongs to a word: letters and digits, and all that is not ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    || (0x61...0x7A).contains(byte)
}
