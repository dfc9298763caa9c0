import LeksikModel

/// The way a text uses capitals.
enum LetterCase {
  /// `text` with the capitals of `model`: none, the first letter, or all.
  ///
  /// A name keeps the capitals it has.
  static func applying(_ model: String, to text: String, in language: LanguageTag) -> String {
    let letters = model.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return text.uppercased() }
    guard model.first(where: \.isLetter)?.isUppercase == true,
      let first = text.firstIndex(where: \.isLetter)
    else { return text }
    return text.replacingCharacters(at: first)
  }
}

extension String {
  /// The text with a capital at `index`.
  fileprivate func replacingCharacters(at index: Index) -> String {
    self[..<index] + self[index].uppercased() + self[self.index(after: index)...]
  }
}
