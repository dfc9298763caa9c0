/// What the 32 signs of the Haitian Creole alphabet allow.
///
/// Source: the alphabet of the law of 1979, kept by the first resolution of the Akademi Kreyòl
/// Ayisyen (2017); à is no sign of it, but marks an oral vowel before n.
enum CreoleLetters {
  /// The first letter of a word that the orthography does not have, or `nil`.
  static func foreign(in word: Substring) -> Character? {
    let letters = Array(word.lowercased())
    for (index, letter) in letters.enumerated() {
      let before = index > 0 ? letters[index - 1] : " "
      let after = index + 1 < letters.count ? letters[index + 1] : " "
      switch letter {
      case "c" where after != "h", "q", "x": return letter
      case "u" where before != "o" && after != "i": return letter
      case "a"..."z", "à", "è", "ò": continue
      // The acute accent has a rule of its own.
      case "á", "é", "í", "ó", "ú": continue
      case let letter where letter.isLetter: return letter
      default: continue
      }
    }
    return nil
  }
}
