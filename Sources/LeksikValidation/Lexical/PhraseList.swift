/// Phrases that are looked for in many texts, all at once.
struct PhraseList: Sendable {
  private let phrases: [(text: String, bytes: [UInt8])]
  /// Whether some phrase begins with three bytes, by their slot.
  private let openings: [Bool]

  /// The phrases, each of three bytes or more, in lower case; what stands first is found first.
  init(_ texts: [String]) {
    phrases = texts.map { ($0, Array($0.utf8)) }
    var openings = [Bool](repeating: false, count: 1 << 12)
    for (_, bytes) in phrases { openings[Self.slot(bytes[0], bytes[1], bytes[2])] = true }
    self.openings = openings
  }

  /// The first phrase that stands in a text as whole words; the text is in lower case, too.
  ///
  /// - Complexity: O(*n*) in bytes, and little more where no word begins as a phrase does.
  func first(in text: [UInt8]) -> String? {
    holdsOne(text) ? phrases.first { holdsPhrase(text, $0.bytes) }?.text : nil
  }

  private func holdsOne(_ text: [UInt8]) -> Bool {
    var isInWord = false
    for index in 0..<max(0, text.count - 2) {
      if !isInWord, openings[Self.slot(text[index], text[index + 1], text[index + 2])],
        phrases.contains(where: { isPhrase($0.bytes, at: index, of: text) })
      {
        return true
      }
      isInWord = isWordByte(text[index])
    }
    return false
  }

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    ((Int(first) * 31 + Int(second)) * 31 + Int(third)) & (1 << 12 - 1)
  }
}
