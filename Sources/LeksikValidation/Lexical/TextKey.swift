import LeksikModel
import LeksikText

/// A text as bytes with its language: equal where both are.
///
/// It is hashed as a whole; an array of bytes hashes one after the other.
struct TextKey: Hashable {
  var bytes: [UInt8]
  var language: String

  /// The key of a term without its accents, or with those of Spanish ñ.
  static func accentless(_ entry: TermEntry, keepingEnye: Bool = false) -> TextKey {
    var bytes: [UInt8] = []
    var key = entry.key
    key.withUTF8 { utf8 in
      bytes.reserveCapacity(utf8.count)
      Folding.appendAccentFolded(utf8, keepingEnye: keepingEnye, to: &bytes)
    }
    return TextKey(bytes: bytes, language: entry.language.language)
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(language)
  }
}
