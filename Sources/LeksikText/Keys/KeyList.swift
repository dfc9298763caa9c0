/// Collects the keys of one text, each once.
struct KeyList {
  /// The keys so far, in the order they were added.
  private(set) var queryKeys: [QueryKey] = []

  /// The keys as an index files them.
  var indexKeys: [TermKey] { queryKeys.map(\.key) }

  /// Adds a key that both sides have.
  mutating func add(_ tier: KeyTier, _ text: String) { add(tier, text, among: tier) }

  /// Adds a key of a rewritten query: `text` is looked up among the keys of `filed`.
  mutating func add(_ tier: KeyTier, _ text: String, among filed: KeyTier) {
    let key = TermKey(tier: filed, text: text)
    guard !text.isEmpty, !queryKeys.contains(where: { $0.key == key }) else { return }
    queryKeys.append(QueryKey(key: key, tier: tier))
  }

  /// The four tiers every language has.
  ///
  /// - Parameter keepingEnye: Whether ñ is a letter of its own.
  static func plain(
    of text: String, words: [String]? = nil, divided: [String]? = nil, keepingEnye: Bool = false
  ) -> KeyList {
    var list = KeyList()
    let folded = Folding.caseFolded(text)
    let words = words ?? KeyWord.words(in: folded).map(\.text)
    list.add(.exact, Normalization.nfc(text))
    // A text without a letter or digit, such as "§", is its own only word.
    let line = words.isEmpty ? folded : words.joined(separator: " ")
    list.add(.case, line)
    let bare = KeyWord.line(of: Folding.accentFolded(line, keepingEnye: keepingEnye))
    list.add(.accent, bare)
    let divided = divided.map {
      Folding.accentFolded($0.joined(separator: " "), keepingEnye: keepingEnye)
    }
    list.add(.division, KeyWord.closed(divided ?? bare))
    return list
  }
}
