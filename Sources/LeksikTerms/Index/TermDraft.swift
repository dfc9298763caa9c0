/// A term on its way into an index, with everything that decides its place among the answers.
struct TermDraft: Sendable {
  let concept: UInt32
  let id: String
  let place: UInt32
  let language: UInt8
  let attributes: UInt32
  let statusRank: Int
  let glossaryRank: Int
  /// In NFC.
  let text: String
  let key: [UInt8]
  let sortKey: [UInt8]
  let length: Int
  /// How ``key`` begins.
  let head: UInt64

  init(
    concept: UInt32, id: String, place: UInt32, language: UInt8, attributes: UInt32,
    statusRank: Int, glossaryRank: Int, text: String, key: [UInt8], sortKey: [UInt8]
  ) {
    self.concept = concept
    self.id = id
    self.place = place
    self.language = language
    self.attributes = attributes
    self.statusRank = statusRank
    self.glossaryRank = glossaryRank
    self.text = text
    self.key = key
    self.sortKey = sortKey
    length = key.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    head = KeyHead.of(key)
  }
}

extension TermDraft: Comparable {
  /// The order of answers that are found in the same way: the term to use first, then glossaries in
  /// their order, shorter terms, the order of a dictionary, and what tells equal terms apart.
  ///
  /// Terms of all languages are collated as Spanish: it differs from the order of Creole and English
  /// in ñ only, which they lack.
  static func < (left: Self, right: Self) -> Bool {
    if left.statusRank != right.statusRank { return left.statusRank < right.statusRank }
    if left.glossaryRank != right.glossaryRank { return left.glossaryRank < right.glossaryRank }
    if left.length != right.length { return left.length < right.length }
    if left.sortKey != right.sortKey {
      return left.sortKey.lexicographicallyPrecedes(right.sortKey)
    }
    if left.id != right.id { return left.id < right.id }
    return (left.concept, left.place) < (right.concept, right.place)
  }

  static func == (left: Self, right: Self) -> Bool {
    (left.concept, left.place) == (right.concept, right.place)
  }
}
