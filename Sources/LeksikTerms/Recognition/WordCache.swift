import LeksikMatching
import LeksikText

/// What a recogniser knows of each word as it is spelt, computed once for each spelling.
struct WordCache {
  /// The numbers of a word in the layers of an index.
  struct Entry {
    /// For each of two layers the number of the word alone, and inside a phrase.
    var alone: (UInt32, UInt32)
    var inPhrase: (UInt32, UInt32)
    /// Whether the word may be left out of a term: an article.
    var isTransparent = false
    /// Where its parts begin in ``parts``, if it is several words written as one.
    var parts: Int32 = -1
    var partCount: Int32 = 0
  }

  /// A word that no term has.
  static let unknown = UInt32.max

  private(set) var entries: [Entry] = []
  /// The numbers of parts, a pair for each.
  private(set) var parts: [(UInt32, UInt32)] = []
  private var slots: [(hash: UInt64, entry: Int32, start: UInt32, length: UInt32)]
  private var pool: [UInt8] = []
  private let layers: [TermLayer]
  private let languages: [Int?]
  private let forms: WordForms

  init(_ layers: [TermLayer], languages: [Int?], forms: WordForms) {
    self.layers = layers
    self.languages = languages
    self.forms = forms
    slots = Array(repeating: (0, -1, 0, 0), count: 256)
  }

  /// The place of a word in ``entries``.
  @inline(__always)
  mutating func place(
    of word: UnsafeBufferPointer<UInt8>
  ) throws(IndexFileError) -> Int32 {
    let hash = ByteHash.of(word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].entry >= 0 {
      if slots[slot].hash == hash, slots[slot].length == UInt32(word.count),
        isEqual(word, at: Int(slots[slot].start))
      {
        return slots[slot].entry
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return try add(word, hash)
  }

  @inline(__always)
  private func isEqual(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<word.count where pool[start + index] != word[index] { return false }
    return true
  }

  @inline(never)
  private mutating func add(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) throws(IndexFileError) -> Int32 {
    if entries.count * 2 >= slots.count { grow() }
    let text = String(decoding: word, as: UTF8.self)
    var entry = try self.entry(of: text)
    if let fused = forms.parts(of: text) {
      entry.parts = Int32(parts.count)
      entry.partCount = Int32(fused.count)
      for part in fused { parts.append(try numbers(of: part)) }
    }
    entries.append(entry)
    let place = Int32(entries.count - 1)
    insert((hash, place, UInt32(pool.count), UInt32(word.count)))
    pool += word
    return place
  }

  private mutating func insert(
    _ value: (hash: UInt64, entry: Int32, start: UInt32, length: UInt32)
  ) {
    var slot = Int(truncatingIfNeeded: value.hash) & (slots.count - 1)
    while slots[slot].entry >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1, 0, 0), count: old.count * 2)
    for slot in old where slot.entry >= 0 { insert(slot) }
  }

  /// What the index knows of a word, computed anew.
  func entry(of word: String) throws(IndexFileError) -> Entry {
    let alone = try numbers(of: forms.key(of: word))
    return Entry(
      alone: alone,
      inPhrase: forms.hasPhraseKeys ? try numbers(of: forms.phraseKey(of: word)) : alone,
      isTransparent: forms.isTransparent(word))
  }

  private func numbers(of key: String) throws(IndexFileError) -> (UInt32, UInt32) {
    var found = [Self.unknown, Self.unknown]
    for (layer, language) in languages.enumerated() {
      guard let language else { continue }
      try Array(key.utf8).withUnsafeBufferPointerThrowing { text throws(IndexFileError) in
        try layers[layer].tables.forms.forEachPosting(of: text, language: UInt8(language)) {
          found[layer] = $0.number
        }
      }
    }
    return (found[0], found[1])
  }
}
