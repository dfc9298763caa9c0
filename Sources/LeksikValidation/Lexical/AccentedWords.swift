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
  /// Whether some form without accent has a hash: few words have, and looking up each costs more.
  private var slots = [Bool](repeating: false, count: 1 << 16)

  /// Reads the current terms and the definitions of `set` in a language; Spanish ñ is a letter.
  init(of set: GlossarySet, in language: LanguageTag) {
    let keepsEnye = language.language == "es"
    func add(_ text: String) {
      guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
      for word in letterWords(of: text) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
        let written = Folding.caseFolded(String(word))
        let folded = Folding.accentFolded(written, keepingEnye: keepsEnye)
        guard folded != written else { continue }
        accented[folded, default: []].insert(written)
        slots[Self.slot(of: folded.utf8)] = true
      }
    }
    let current = set.terms.indices.filter {
      set.terms[$0].isCurrentDesignation && set.terms[$0].hasKey
        && isOf(language, set.terms[$0].language)
    }
    for index in current { add(set.terms[index].term.text) }
    for definition in set.definitions where isOf(language, definition.language) {
      add(definition.text)
    }
    for index in current {
      for word in letterWords(of: set.terms[index].key)
      where mayHold(word) && accented[String(word)] != nil {
        plain[String(word), default: []].insert(set.terms[index].conceptIndex)
      }
    }
  }

  /// Whether a word without accent, in whatever case, may be one that others write with it.
  func mayHold(_ word: Substring) -> Bool { slots[Self.slot(of: word.utf8)] }

  private static func slot(of utf8: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0
    for byte in utf8 {
      // Case outside ASCII is not known here: all those words share a slot.
      if byte >= 0x80 { return 0 }
      hash = (hash ^ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15
    }
    return Int(hash >> 48)
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
