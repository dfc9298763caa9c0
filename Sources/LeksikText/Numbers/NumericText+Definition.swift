extension NumericText {
  /// Cuts a word into atoms, character by character, whatever is in it.
  mutating func appendByDefinition(_ bytes: Range<Int>, token: Int) {
    let word = String(decoding: utf8[bytes], as: UTF8.self)
    // Ill-formed UTF-8 has other bytes once it is a string; nothing can be read in it.
    guard word.utf8.count == bytes.count else { return }
    var isGlued = false
    var index = word.startIndex
    while index < word.endIndex {
      let kind = Self.kind(of: word[index])
      let from = index
      word.formIndex(after: &index)
      if kind == nil {
        isGlued = false
        continue
      }
      while index < word.endIndex, Self.continues(kind, word, at: index) {
        word.formIndex(after: &index)
      }
      let text = word[from..<index]
      let start = bytes.lowerBound + word.utf8.distance(from: word.startIndex, to: from)
      let isScalar = text.unicodeScalars.count == 1
      append(
        kind ?? .mark, start..<start + text.utf8.count,
        word: kind == .word ? vocabularyWord(String(text)) : nil,
        mark: isScalar && kind == .mark
          ? text.unicodeScalars[text.startIndex] : NumericAtom.noMark,
        isGlued: isGlued, token: token)
      isGlued = true
    }
  }

  /// A word of the vocabulary in any case and any canonically equivalent spelling.
  func vocabularyWord(_ text: String) -> NumericTables.Word? {
    var key = Normalization.nfc(text.lowercased())
    return key.withUTF8 { tables.vocabulary.value(of: $0) }
  }

  /// Whether Roman numerals may follow a word, which may have accents that the vocabulary has not.
  func isRomanContext(_ word: String) -> Bool {
    vocabularyWord(withoutAccents(word.lowercased()))?.roles.contains(.romanContext) ?? false
  }

  /// Whether the character belongs to the atom before it.
  private static func continues(
    _ kind: NumericAtom.Kind?, _ word: String, at index: String.Index
  ) -> Bool {
    switch kind {
    case .digits:
      if isDigit(word[index]) { return true }
      let next = word.index(after: index)
      return next < word.endIndex && digitSeparators.contains(word[index])
        && isDigit(word[next])
    case .word: return Self.kind(of: word[index]) == .word
    case .mark, nil: return false
    }
  }

  /// The kind of atom a character begins; `nil` for white space.
  private static func kind(of character: Character) -> NumericAtom.Kind? {
    if isDigit(character) { return .digits }
    if character.isLetter { return .word }
    return character.isWhitespace ? nil : .mark
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}

/// What may stand between two digits of one number; the spaces are the ones that do not break.
private let digitSeparators: Set<Character> = [
  ".", ",", "'", "’", "\u{00A0}", "\u{202F}", "\u{2009}",
]
