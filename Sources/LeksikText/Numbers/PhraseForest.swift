/// The phrase tables of a language as trees over the numbers of its words.
///
/// A `PhraseTable` is the definition; a forest finds the same phrases at the cost of one look-up for
/// each word of a phrase, and none for the letters.
///
/// `@unchecked Sendable`: the memory is constant data of the program.
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

  /// One table of the forest; root 0 has no phrases.
  struct Phrases: Sendable {
    let root: UInt64
    /// Whether there are no phrases.
    var isEmpty: Bool { root == 0 }
  }

  /// What was found, and where it ends.
  struct Match {
    let value: Int
    let end: Int
    let marks: Marks
  }

  /// A place in a tree: the value of the phrase that ends there, if one does, above 16 bits of marks.
  private struct Node: BitwiseCopyable {
    private(set) var bits: Int64 = 0

    var value: Int { Int(bits >> 16) }
    var marks: Marks { Marks(rawValue: UInt8(truncatingIfNeeded: bits)) }
    var hasValue: Bool { bits & 0x100 != 0 }
    var hasChildren: Bool { bits & 0x200 != 0 }

    mutating func give(_ value: Int, _ marks: Marks) {
      bits = Int64(value) << 16 | bits & 0x200 | 0x100 | Int64(marks.rawValue)
    }
    mutating func giveChildren() { bits |= 0x200 }
  }

  /// A node and a word behind it, and the node that it leads to; one that leads to node 0 is free.
  private struct Edge: BitwiseCopyable {
    let bits: UInt64

    init(_ node: UInt64, _ word: UInt16, to child: UInt64) {
      bits = child << 40 | PhraseForest.key(node, word)
    }

    var key: UInt64 { bits & (1 << 40 - 1) }
    var child: UInt64 { bits >> 40 }
  }

  private let nodes: UnsafeBufferPointer<Node>
  private let edges: UnsafeBufferPointer<Edge>

  /// The next forest of the data of a language.
  init(_ data: inout NumericData) {
    nodes = data.run(of: Node.self)
    edges = data.run(of: Edge.self)
  }

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

  @inline(__always)
  private func child(of node: UInt64, _ word: UInt16) -> UInt64 {
    let key = Self.key(node, word)
    var place = Self.place(key) & (edges.count - 1)
    while edges[place].bits != 0 {
      if edges[place].key == key { return edges[place].child }
      place = (place + 1) & (edges.count - 1)
    }
    return 0
  }

  /// A node below 2²⁴ and a word behind it.
  private static func key(_ node: UInt64, _ word: UInt16) -> UInt64 { node << 16 | UInt64(word) }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// Collects tables and the numbers of their words.
  struct Builder {
    private var nodes = [Node()]
    private var children: [UInt64: UInt64] = [:]
    private(set) var words: [String: UInt16] = [:]

    /// The number of a word, from 1 on.
    mutating func number(of word: String) -> UInt16 {
      if let known = words[word] { return known }
      let number = UInt16(words.count + 1)
      words[word] = number
      return number
    }

    /// Adds a table of phrases with values.
    mutating func add(_ phrases: [String: Int], marks: (String) -> Marks) -> Phrases {
      if phrases.isEmpty { return Phrases(root: 0) }
      let root = UInt64(nodes.count)
      nodes.append(Node())
      for (phrase, value) in phrases.sorted(by: { $0.key < $1.key }) {
        var node = root
        for word in phrase.split(separator: " ") {
          let key = PhraseForest.key(node, number(of: String(word)))
          nodes[Int(node)].giveChildren()
          let next = children[key] ?? UInt64(nodes.count)
          if next == nodes.count {
            nodes.append(Node())
            children[key] = next
          }
          node = next
        }
        nodes[Int(node)].give(value, marks(phrase))
      }
      return Phrases(root: root)
    }

    /// Appends the forest to the data of a language.
    func append(to data: inout [UInt64]) {
      precondition(nodes.count < 1 << 24, "a forest has fewer than 2²⁴ nodes")
      var size = 16
      while size < 2 * children.count { size *= 2 }
      var edges = Array(repeating: Edge(0, 0, to: 0), count: size)
      for (key, child) in children.sorted(by: { $0.value < $1.value }) {
        var place = PhraseForest.place(key) & (size - 1)
        while edges[place].bits != 0 { place = (place + 1) & (size - 1) }
        edges[place] = Edge(key >> 16, UInt16(truncatingIfNeeded: key), to: child)
      }
      NumericData.append(nodes, to: &data)
      NumericData.append(edges, to: &data)
    }
  }
}
