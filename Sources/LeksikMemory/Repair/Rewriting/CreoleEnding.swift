import LeksikText

/// The last sound of a Creole word, as far as the article after it depends on it.
///
/// Source: the allomorphs of the definite article, *la, a, an, lan, nan*, in A. Valdman, *Haitian
/// Creole: Structure, Variation, Status, Origin* (2015).
enum CreoleEnding: Hashable {
  /// *jij la*.
  case oralConsonant
  /// *avoka a*.
  case oralVowel
  /// *fanmi an*: the vowel takes the nose of the consonant before it.
  case vowelAfterNasal
  /// *temwen an*.
  case nasalVowel
  /// *moun nan, fanm lan*.
  case nasalConsonant

  /// The ending of a word or phrase; `nil` when it does not end in a letter.
  init?(_ text: String) {
    let word = Folding.caseFolded(text)
    guard let last = word.last, last.isLetter else { return nil }
    if ["ann", "enn", "onn", "oun", "m", "nn", "ng"].contains(where: word.hasSuffix) {
      self = .nasalConsonant
    } else if ["an", "en", "on"].contains(where: word.hasSuffix) {
      self = .nasalVowel
    } else if last == "n" {
      self = .nasalConsonant
    } else {
      let isVowel = "aeiouàèò".contains(last)
      let before = word.dropLast(word.hasSuffix("ou") ? 2 : 1).last
      self =
        !isVowel
        ? .oralConsonant : before.map("mn".contains) == true ? .vowelAfterNasal : .oralVowel
    }
  }
}
