import LeksikModel
import LeksikText

/// A definition with where it stands and the words it begins with.
struct DefinitionEntry {
  let text: String
  let language: LanguageTag
  /// The section it belongs to.
  let place: Place
  /// Its concept, as an index into ``GlossarySet/concepts``.
  let concept: Int
  /// Its place among the definitions of its section.
  let index: Int

  /// The first words in lower case, at most `count`.
  func opening(_ count: Int) -> [String] {
    text.split(maxSplits: count, whereSeparator: { $0 == " " }).prefix(count)
      .map { $0.lowercased() }
  }
}

extension GlossarySet {
  /// Passes every definition that can be compared to `body`.
  func forEachDefinition(_ body: (DefinitionEntry) -> Void) {
    for (conceptIndex, entry) in concepts.enumerated() {
      for (sectionIndex, section) in entry.concept.sections.enumerated() {
        for (index, definition) in section.definitions.enumerated()
        where StreamSafe.check(definition.text) == nil {
          body(
            DefinitionEntry(
              text: definition.text, language: section.language,
              place: entry.place.section(sectionIndex), concept: conceptIndex, index: index))
        }
      }
    }
  }
}

/// Whether `phrase` stands in `text` as whole words; both in the same case.
///
/// - Complexity: O(*n*) in bytes for phrases whose first byte is rare.
func holdsPhrase(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
  guard let first = phrase.first, text.count >= phrase.count else { return false }
  for start in 0...text.count - phrase.count where text[start] == first {
    guard text[start..<start + phrase.count].elementsEqual(phrase) else { continue }
    let end = start + phrase.count
    if start == 0 || !isWordByte(text[start - 1]), end == text.count || !isWordByte(text[end]) {
      return true
    }
  }
  return false
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    || (0x61...0x7A).contains(byte)
}
