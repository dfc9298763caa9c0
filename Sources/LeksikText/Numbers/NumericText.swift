/// A sentence cut into atoms.
struct NumericText: Sendable {
  private(set) var atoms: [NumericAtom] = []

  /// Cuts words into atoms, in time linear in their length.
  init(_ words: some Sequence<some StringProtocol>) {
    for (token, word) in words.enumerated() { append(word, token: token) }
  }

  /// The atom at `index`, or `nil` past the end.
  subscript(index: Int) -> NumericAtom? {
    atoms.indices.contains(index) ? atoms[index] : nil
  }

  /// The words that atoms `range` fill completely; `nil` when a word is only partly theirs.
  ///
  /// The 19 of `covid-19` is no number when that is one word.
  func words(of range: Range<Int>) -> Range<Int>? {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1],
      first.startsToken, last.endsToken
    else { return nil }
    return first.token..<last.token + 1
  }

  private mutating func append(_ word: some StringProtocol, token: Int) {
    let start = atoms.count
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
      let original = String(word[from..<index])
      atoms.append(
        NumericAtom(
          kind: kind ?? .mark, text: original.lowercased(), original: original, token: token,
          isGlued: isGlued))
      isGlued = true
    }
    var edge = start
    while edge < atoms.count {
      atoms[edge].startsToken = true
      guard atoms[edge].kind == .mark, opening.contains(atoms[edge].text) else { break }
      edge += 1
    }
    edge = atoms.count - 1
    while edge >= start {
      atoms[edge].endsToken = true
      guard atoms[edge].kind == .mark, closing.contains(atoms[edge].text) else { break }
      edge -= 1
    }
  }

  /// Whether the character belongs to the atom before it.
  private static func continues<Text: StringProtocol>(
    _ kind: NumericAtom.Kind?, _ word: Text, at index: Text.Index
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
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

/// What may stand between two digits of one number; the spaces are the ones that do not break.
private let digitSeparators: Set<Character> = [
  ".", ",", "'", "’", "\u{00A0}", "\u{202F}", "\u{2009}",
]
private let opening: Set<String> = ["(", "[", "{", "\"", "'", "«", "“", "‘", "¿", "¡"]
private let closing: Set<String> = [
  ")", "]", "}", "\"", "'", "»", "”", "’", ".", ",", ";", ":", "!", "?", "…",
]
