import LeksikModel
import LeksikText

/// The words of one language that some term or definition writes with an accent, by their form
/// without.
///
/// It tells a forgotten accent from a word that has none: by comparison with all other entries.
struct AccentedWords {
  /// By accentless form, the accented forms in use.
  private var accented: [String: Set<String>] = [:]
  /// The concepts that use a form without accent, though an accented one exists.
  private var plain: [String: Set<Int>] = [:]

  /// Reads the current terms and the definitions of `set` in a language; Spanish ñ is a letter.
  init(of set: GlossarySet, in language: LanguageTag) {
    let keepsEnye = language.language == "es"
    func add(_ text: String) {
      guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
      for word in letterWords(of: text) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
        let written = Folding.caseFolded(String(word))
        let folded = Folding.accentFolded(written, keepingEnye: keepsEnye)
        if folded != written { accented[folded, default: []].insert(written) }
      }
    }
    for entry in set.terms where entry.isCurrentDesignation && isOf(language, entry.language) {
      if !entry.key.isEmpty { add(entry.term.text) }
    }
    for entry in set.concepts {
      for section in entry.concept.sections where isOf(language, section.language) {
        for definition in section.definitions where StreamSafe.check(definition.text) == nil {
          add(definition.text)
        }
      }
    }
    for entry in set.terms where entry.isCurrentDesignation && isOf(language, entry.language) {
      for word in letterWords(of: entry.key) where accented[String(word)] != nil {
        plain[String(word), default: []].insert(entry.conceptIndex)
      }
    }
  }

  /// The one accented form of a plain word that only `concept` writes without its accent.
  func missing(in word: Substring, of concept: Int) -> String? {
    let folded = Folding.caseFolded(String(word))
    guard let forms = accented[folded], forms.count == 1, let form = forms.first,
      plain[folded, default: []].subtracting([concept]).isEmpty
    else { return nil }
    return form
  }

  private func isOf(_ wanted: LanguageTag, _ language: LanguageTag) -> Bool {
    wanted.language == language.language
  }
}

/// The runs of letters in a text: ASCII letters and everything outside ASCII.
func letterWords(of text: String) -> [Substring] {
  text.utf8.split { byte in
    byte < 0x80 && !(0x41...0x5A).contains(byte) && !(0x61...0x7A).contains(byte)
  }.map { Substring($0) }
}
