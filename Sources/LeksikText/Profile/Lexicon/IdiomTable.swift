/// Fixed phrases in which a word means something else than by itself: *sin embargo, not only*.
struct IdiomTable: Sendable {
  private var numbers: [String: UInt16] = [:]
  /// The phrases by the number of their first word.
  private var phrases: [[[UInt16]]] = [[]]

  /// A table of phrases in lower case without accents, the words of each separated by spaces.
  init(_ list: [String]) {
    for phrase in list {
      let words = phrase.split(separator: " ").map { number(adding: String($0)) }
      phrases[Int(words[0])].append(words)
    }
  }

  private mutating func number(adding word: String) -> UInt16 {
    if let number = numbers[word] { return number }
    phrases.append([])
    numbers[word] = UInt16(phrases.count - 1)
    return UInt16(phrases.count - 1)
  }

  /// The number of a word that some phrase has; 0 for any other.
  func number(of accentKey: String) -> UInt16 { numbers[accentKey] ?? 0 }

  /// The tokens of each phrase that stands in a segment.
  func forEachIdiom(in tokens: inout [ContextToken], _ body: (inout ContextToken) -> Void) {
    for start in tokens.indices where tokens[start].idiomWord != 0 {
      for phrase in phrases[Int(tokens[start].idiomWord)]
      where start + phrase.count <= tokens.count
        && phrase.indices.allSatisfy({ tokens[start + $0].idiomWord == phrase[$0] })
      {
        for index in start..<start + phrase.count { body(&tokens[index]) }
      }
    }
  }
}
