import LeksikMatching
import LeksikModel
import LeksikText

/// A query, or the text of a term, as it is compared letter by letter in one language.
struct TermQuery {
  /// Without case and accents, as UTF-8; Spanish keeps its ñ.
  let key: [UInt8]
  /// The places of the words in ``key``.
  let words: [Range<Int>]

  init(_ text: String, in language: LanguageTag) {
    key = Self.accentKey(text, in: language)
    words = Self.words(of: key)
  }

  init(key: [UInt8]) {
    self.key = key
    words = Self.words(of: key)
  }

  /// The key without case and accents; Spanish keeps its ñ.
  static func accentKey(_ text: String, in language: LanguageTag) -> [UInt8] {
    Array(Folding.accentFolded(text, keepingEnye: language.language == "es").utf8)
  }

  /// The places of the words of a key: what stands between spaces, hyphens and apostrophes.
  static func words(of key: [UInt8]) -> [Range<Int>] {
    key.withUnsafeBufferPointer(words)
  }

  /// The places of the words of a key: what stands between spaces, hyphens and apostrophes.
  static func words(of key: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in key.enumerated() {
      if isSeparator(byte) {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begun = start { words.append(begun..<key.count) }
    return words
  }

  /// Whether a byte stands between words: a space, a hyphen or an apostrophe.
  static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 }

  /// The code points of UTF-8 that is well formed.
  static func letters(_ key: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(key.count)
    for byte in key {
      if byte < 0x80 {
        letters.append(UInt32(byte))
      } else if byte >= 0xC0 {
        letters.append(UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07))
      } else if let last = letters.indices.last {
        letters[last] = letters[last] << 6 | UInt32(byte & 0x3F)
      }
    }
    return letters
  }

  static func letters(_ key: [UInt8]) -> [UInt32] { key.withUnsafeBufferPointer(letters) }

  /// How many edits a text of so many letters may have.
  ///
  /// Words of up to three letters must be right, up to five may have one edit, longer ones two: in
  /// *pa*, *yo* or *fo* one letter makes another word.
  static func allowedEdits(_ letters: Int) -> Int { letters <= 3 ? 0 : letters <= 5 ? 1 : 2 }
}
