/// A sentence cut into atoms.
///
/// It borrows the bytes of the text: it must not outlive them.
struct NumericText {
  let utf8: UnsafeBufferPointer<UInt8>
  let tables: NumericTables
  private(set) var atoms: [NumericAtom] = []
  /// What any of the words may do.
  private(set) var roles: NumericRoles = []
  /// Whether there are digits.
  private(set) var hasDigits = false
  /// Whether a word may be a Roman numeral.
  private(set) var hasRoman = false

  /// Cuts words, given by their bytes, into atoms.
  ///
  /// - Complexity: O(*n*) in bytes.
  init(_ utf8: UnsafeBufferPointer<UInt8>, words: [Range<Int>], tables: NumericTables) {
    self.utf8 = utf8
    self.tables = tables
    atoms.reserveCapacity(utf8.count / 4 + 1)
    var token = 0
    for word in words {
      if !appendPlainWord(word, token: token) {
        let start = atoms.count
        if !appendLatin(word, token: token) {
          atoms.removeSubrange(start...)
          appendByDefinition(word, token: token)
        }
        markEdges(from: start)
      }
      token += 1
    }
  }

  /// Runs `body` over words that stand one by one.
  static func with<Result>(
    _ words: some Sequence<some StringProtocol>, tables: NumericTables,
    _ body: (NumericText) -> Result
  ) -> Result {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for word in words {
      let start = bytes.count
      bytes.append(contentsOf: word.utf8)
      ranges.append(start..<bytes.count)
    }
    return bytes.withUnsafeBufferPointer { body(NumericText($0, words: ranges, tables: tables)) }
  }

  /// The atom at `index`, or `nil` past the end.
  @inline(__always)
  subscript(index: Int) -> NumericAtom? {
    index >= 0 && index < atoms.count ? atoms[index] : nil
  }

  /// How many words there are, as far as there are atoms in them.
  var wordCount: Int { (atoms.last?.token ?? -1) + 1 }

  /// Whether the atom is digits, a dollar sign or a word of `roles`.
  @inline(__always)
  func isStart(_ index: Int, _ roles: NumericRoles) -> Bool {
    !atoms[index].roles.isDisjoint(with: roles) || atoms[index].kind == .digits
      || atoms[index].mark == "$"
  }

  /// The bytes of an atom.
  func bytes(of atom: NumericAtom) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: utf8[atom.range])
  }

  /// An atom as it is written.
  func original(_ atom: NumericAtom) -> String { String(decoding: bytes(of: atom), as: UTF8.self) }

  /// The longest phrase that begins at `start`.
  func match(_ phrases: PhraseForest.Phrases, at start: Int) -> PhraseForest.Match? {
    phrases.isEmpty ? nil : tables.forest.match(phrases, in: self, at: start)
  }

  /// The value of plain digits, at most nine of them.
  func plainDigits(_ atom: NumericAtom) -> Int? {
    guard atom.kind == .digits, atom.range.count <= 9 else { return nil }
    var value = 0
    for byte in bytes(of: atom) {
      guard isDigit(byte) else { return nil }
      value = 10 * value + Int(byte &- 0x30)
    }
    return value
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

  mutating func append(
    _ kind: NumericAtom.Kind, _ range: Range<Int>, word: NumericTables.Word?,
    mark: Unicode.Scalar = NumericAtom.noMark, isGlued: Bool, token: Int, isWhole: Bool = false
  ) {
    atoms.append(
      NumericAtom(
        kind: kind, isGlued: isGlued, startsToken: isWhole, endsToken: isWhole,
        word: word?.number ?? 0, mark: mark, roles: word?.roles ?? [], range: range, token: token))
    roles.formUnion(word?.roles ?? [])
    hasDigits = hasDigits || kind == .digits
    hasRoman = hasRoman || (kind == .word && mayBeRoman(range))
  }

  /// Whether the letters begin as a Roman numeral does.
  @inline(__always)
  private func mayBeRoman(_ range: Range<Int>) -> Bool {
    switch utf8[range.lowerBound] {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
      UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
      range.count == 1 || utf8[range.lowerBound + 1] < 0x60
    default: false
    }
  }

  /// Says which atoms stand at the edges of their word, but for punctuation.
  private mutating func markEdges(from start: Int) {
    var edge = start
    while edge < atoms.count {
      atoms[edge].startsToken = true
      guard atoms[edge].kind == .mark, isOpening(atoms[edge].mark) else { break }
      edge += 1
    }
    edge = atoms.count - 1
    while edge >= start {
      atoms[edge].endsToken = true
      guard atoms[edge].kind == .mark, isClosing(atoms[edge].mark) else { break }
      edge -= 1
    }
  }
}

private func isOpening(_ mark: Unicode.Scalar) -> Bool {
  switch mark {
  case "(", "[", "{", "\"", "'", "«", "“", "‘", "¿", "¡": true
  default: false
  }
}

private func isClosing(_ mark: Unicode.Scalar) -> Bool {
  switch mark {
  case ")", "]", "}", "\"", "'", "»", "”", "’", ".", ",", ";", ":", "!", "?", "…": true
  default: false
  }
}
