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
  init(of set: GlossarySet, in language: KnownLanguage) {
    let keepsEnye = language == .spanish
    func add(_ text: String) {
      forEachLetterWord(of: text, where: { word in word.contains { $0 >= 0x80 } }) { word in
        let written = Folding.caseFolded(String(word))
        let folded = Folding.accentFolded(written, keepingEnye: keepsEnye)
        guard folded != written else { return }
        accented[folded, default: []].insert(written)
        slots[Self.slot(of: folded.utf8)] = true
      }
    }
    let current = set.terms.indices.filter {
      set.terms[$0].isCurrentDesignation && set.terms[$0].hasKey
        && set.terms[$0].known == language
    }
    for index in current { add(set.terms[index].term.text) }
    for index in set.definitions.indices
    where set.definitions[index].known == language && !set.definitions[index].isASCII {
      add(set.definitions[index].text)
    }
    let known = slots
    for index in current {
      let concept = set.terms[index].conceptIndex
      forEachLetterWord(
        of: set.terms[index].key, where: { known[Self.slot(of: $0)] },
        { word in
          let word = String(word)
          if accented[word] != nil { plain[word, default: []].insert(concept) }
        })
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
      plain[folded]?.allSatisfy({ $0 == concept }) ?? true
    else { return nil }
    return form
  }
}

/// Passes those runs of letters in a text to `body` whose bytes are wanted.
///
/// It does what ``letterWords(of:)`` does without a list of all words, each of which retains the text.
func forEachLetterWord(
  of text: String, where isWanted: (UnsafeBufferPointer<UInt8>.SubSequence) -> Bool,
  _ body: (Substring) -> Void
) {
  var text = text
  var wanted: [Range<Int>] = []
  text.withUTF8 { utf8 in
    var start = 0
    while start < utf8.count {
      guard isLetter(utf8[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < utf8.count, isLetter(utf8[end]) { end += 1 }
      if isWanted(utf8[start..<end]) { wanted.append(start..<end) }
      start = end
    }
  }
  for word in wanted {
    let start = text.utf8.index(text.startIndex, offsetBy: word.lowerBound)
    body(text[start..<text.utf8.index(start, offsetBy: word.count)])
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// The runs of letters in a text: ASCII letters and everything outside ASCII.
func letterWords(of text: String) -> [Substring] {
  text.utf8.split { !isLetter($0) }.map { Substring($0) }
}
