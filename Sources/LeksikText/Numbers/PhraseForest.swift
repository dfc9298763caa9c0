/// The phrase tables of a language as trees over the numbers of its words.
///
/// A `PhraseTable` is the definition; a forest finds the same phrases at the cost of one look-up for
/// each word of a phrase, and none for the letters.
///
/// `@unchecked Sendable`: the memory is written once and lives as long as the process, as that of
/// `WordTable` does.
struct PhraseForest: @unchecked Sendable {
  /// What is known of a phrase beside its value.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// It also means something else.
    static let isAmbiguous = Marks(rawValue: 1)
    /// It takes no smaller number after it.
    static let isClosed = Marks(rawValue: 2)
    /// It ends no number that has begun.
    static let isNeverLast = Marks(rawValue: 4)
    /// It has a second value.
    static let hasOther = Marks(rawValue: 8)
    /// It is also a verb when in small letters.
    static let isVerb = Marks(rawValue: 16)
  }

  /// One table of the forest.
  struct Phrases: Sendable {
    fileprivate let root: UInt32
    /// Whether there are no phrases.
    let isEmpty: Bool
  }

  /// What was found, and where it ends.
  struct Match {
    let value: Int
    let end: Int
    let marks: Marks
  }

  private struct Node {
    var value = 0
    var marks: Marks = []
    var hasValue = false
    var hasChildren = false
  }

  /// A word behind a node, and the node it leads to; a slot of child 0 is free.
  private struct Edge {
    var node: UInt32 = 0
    var word: UInt16 = 0
    var child: UInt32 = 0
  }

  private let nodes: UnsafeBufferPointer<Node>
  private let edges: UnsafeBufferPointer<Edge>

  /// The longest phrase that begins at `start`; a hyphen between two words counts as a space.
  func match(_ phrases: Phrases, in text: NumericText, at start: Int) -> Match? {
    guard let first = text[start], first.word != 0 else { return nil }
    var (node, end) = (child(of: phrases.root, first.word), start + 1)
    var best: Match?
    while node != 0 {
      let found = nodes[Int(node)]
      if found.hasValue { best = Match(value: found.value, end: end, marks: found.marks) }
      guard found.hasChildren else { break }
      if let mark = text[end], mark.isMark("-") || mark.isMark("\u{2011}") { end += 1 }
      guard let next = text[end], next.word != 0 else { break }
      node = child(of: node, next.word)
      end += 1
    }
    return best
  }

  /// Whether exactly these words are a phrase.
  func contains(_ words: some Sequence<UInt16>, in phrases: Phrases) -> Bool {
    var node = phrases.root
    for word in words {
      node = word == 0 ? 0 : child(of: node, word)
      if node == 0 { return false }
    }
    return nodes[Int(node)].hasValue
  }

  private func child(of node: UInt32, _ word: UInt16) -> UInt32 {
    var place = Self.place(node, word) & (edges.count - 1)
    while edges[place].child != 0 {
      if edges[place].node == node, edges[place].word == word { return edges[place].child }
      place = (place + 1) & (edges.count - 1)
    }
    return 0
  }

  private static func place(_ node: UInt32, _ word: UInt16) -> Int {
    let key = (UInt64(node) << 16 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: key >> 32)
  }

  /// Collects tables and the numbers of their words.
  struct Builder {
    private var nodes = [Node()]
    private var children: [UInt64: UInt32] = [:]
    private(set) var words: [String: UInt16] = [:]

    /// The number of a word, from 1 on.
    mutating func number(of word: String) -> UInt16 {
      if let known = words[word] { return known }
      let number = UInt16(words.count + 1)
      words[word] = number
      return number
    }

    /// Adds a table of phrases with values.
    mutating func add(
      _ phrases: some Sequence<(key: String, value: Int)>, marks: (String) -> Marks = { _ in [] }
    ) -> Phrases {
      let root = UInt32(nodes.count)
      nodes.append(Node())
      var isEmpty = true
      for (phrase, value) in phrases {
        var node = root
        for word in phrase.utf8.split(separator: UInt8(ascii: " ")) {
          let key = UInt64(node) << 16 | UInt64(number(of: String(Substring(word))))
          nodes[Int(node)].hasChildren = true
          let next = children[key] ?? UInt32(nodes.count)
          if next == nodes.count {
            nodes.append(Node())
            children[key] = next
          }
          node = next
        }
        nodes[Int(node)].value = value
        nodes[Int(node)].marks = marks(phrase)
        nodes[Int(node)].hasValue = true
        isEmpty = false
      }
      return Phrases(root: root, isEmpty: isEmpty)
    }

    func forest() -> PhraseForest {
      var size = 16
      while size < 2 * children.count { size *= 2 }
      var edges = Array(repeating: Edge(), count: size)
      for (key, child) in children {
        let (node, word) = (UInt32(key >> 16), UInt16(truncatingIfNeeded: key))
        var place = PhraseForest.place(node, word) & (size - 1)
        while edges[place].child != 0 { place = (place + 1) & (size - 1) }
        edges[place] = Edge(node: node, word: word, child: child)
      }
      return PhraseForest(nodes: immortal(nodes), edges: immortal(edges))
    }
  }
}
