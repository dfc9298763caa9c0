import LeksikModel
import LeksikText

/// A query with the keys it is compared by in one language.
struct TermQuery {
  let accentKey: [UInt8]
  let words: [Range<Int>]

  init(_ query: String, in language: LanguageTag) {
    accentKey = Self.accentKey(query, in: language)
    words = Self.words(of: accentKey)
  }

  /// The key without case and accents; Spanish keeps its ñ.
  static func accentKey(_ text: String, in language: LanguageTag) -> [UInt8] {
    Array(Folding.accentFolded(text, keepingEnye: language.language == "es").utf8)
  }

  /// The places of the words of a key: what stands between spaces, hyphens and apostrophes.
  static func words(of key: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in key.enumerated() {
      if byte == 0x20 || byte == 0x2D || byte == 0x27 {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begun = start { words.append(begun..<key.count) }
    return words
  }
}
