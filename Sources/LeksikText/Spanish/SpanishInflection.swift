/// Number and gender of Spanish nouns and adjectives, and nothing else.
///
/// A general stemmer joins different legal words (`caso` and `casa`, `acusado` and `acusador`). This
/// one drops the plural, and turns the feminine into the masculine only for endings that nearly
/// always make a pair of one word (`-ado/-ada`, `-dor/-dora`, `-logo/-loga`) and for listed words.
///
/// Source: Nueva gramática de la lengua española (2009), chapters 2 and 3.
enum SpanishInflection {
  /// The stem of a case-folded word; two forms of one noun or adjective have the same.
  ///
  /// - Complexity: O(*n*) in letters.
  static func stem(_ word: String) -> String {
    // "secretaría" is not the feminine of "secretario": the accent is on the ending.
    let isAbstract = word.utf8.ends(with: "ía".utf8) || word.utf8.ends(with: "ías".utf8)
    var letters = Array(Folding.accentFolded(word, keepingEnye: true).utf8)
    dropPlural(&letters)
    if letters.last == UInt8(ascii: "a") { turnMasculine(&letters, byEnding: !isAbstract) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Drops what a plural adds, and from the singular the same letters: `países`, `país` → `pai`.
  ///
  /// Both numbers lose any run of e and s at the end, so it does not matter which one it was; three
  /// letters stay.
  private static func dropPlural(_ letters: inout [UInt8]) {
    var end = letters.count
    while end > 3, letters[end - 1] == UInt8(ascii: "s") || letters[end - 1] == UInt8(ascii: "e") {
      end -= 1
    }
    letters.removeSubrange(end...)
    if letters.last == UInt8(ascii: "z") { letters[end - 1] = UInt8(ascii: "c") }
  }

  private static func turnMasculine(_ letters: inout [UInt8], byEnding: Bool) {
    let word = String(decoding: letters, as: UTF8.self)
    if let masculine = SpanishWordLists.masculines[word] {
      letters = Array(masculine.utf8)
    } else if !byEnding || SpanishWordLists.onlyFeminine.contains(word) {
      return
    } else if bareFeminines.contains(where: { word.hasLongSuffix($0) }) {
      letters.removeLast()
    } else if pairedFeminines.contains(where: { word.hasLongSuffix($0) }) {
      letters[letters.count - 1] = UInt8(ascii: "o")
    }
  }

  /// Feminines whose masculine ends in the consonant.
  private static let bareFeminines = ["dora", "tora", "sora", "ñora"]
  /// Feminines whose masculine ends in o.
  private static let pairedFeminines = [
    "ada", "ida", "iva", "osa", "ica", "aria", "oria", "era", "ana", "ina", "loga", "grafa",
  ]
}

extension String.UTF8View {
  /// Whether the bytes end in those of `suffix`; of text in NFC, whether the letters do.
  fileprivate func ends(with suffix: Self) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension String {
  /// Whether the string ends in `suffix` after at least two letters more.
  fileprivate func hasLongSuffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count + 2 && hasSuffix(suffix)
  }
}
