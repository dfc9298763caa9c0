import LeksikModel
import LeksikText

@testable import LeksikTerms

/// A place of a text, compared with a term as slowly and obviously as can be.
struct ReferenceWording {
  private let text: String
  private let folded: String
  private let words: [String]
  private let language: LanguageTag

  init(_ text: String, _ language: LanguageTag) {
    self.text = text
    self.language = language
    folded = Folding.caseFolded(text)
    words = Self.words(of: folded)
  }

  /// How the place differs from a term; `nil` when it must not count as that term.
  ///
  /// An abbreviation needs its capitals: *ICE* is not *ice*. A word whose accents are other than the
  /// term's is another word; a word without accents may have been typed so, but not in Creole when it
  /// stands alone, where *lage* and *lagè* are common words.
  func reason(asFormOf term: String, isAlone: Bool) -> MatchReason? {
    if text.utf8.elementsEqual(term.utf8) || text == term { return .exact }
    guard !Self.isAbbreviation(term) else { return nil }
    let foldedTerm = Folding.caseFolded(term)
    if folded == foldedTerm { return .case }
    let others = Self.words(of: foldedTerm)
    guard others.count == words.count else {
      return language.language == "ht" ? .orthography : .inflection
    }
    var reason = MatchReason.case
    for (word, other) in zip(words, others) where word != other {
      let bare = (accentFolded(word), accentFolded(other))
      if bare.0 == bare.1 {
        guard bare.0 == word, !(isAlone && language.language == "ht") else { return nil }
        reason = max(reason, .accent)
      } else {
        reason = max(reason, language.language == "ht" ? .orthography : .inflection)
      }
    }
    return reason == .case ? .orthography : reason
  }

  private func accentFolded(_ word: String) -> String {
    Folding.accentFolded(word, keepingEnye: language.language == "es")
  }

  private static func words(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [String] = []
      var scanner = WordScanner(utf8)
      while let range = scanner.next() {
        words.append(String(decoding: utf8[range], as: UTF8.self))
      }
      return words
    }
  }

  /// Whether a term is letters for words: at least two capitals, and a word without a small letter.
  private static func isAbbreviation(_ term: String) -> Bool {
    term.split(separator: " ").contains { word in
      word.unicodeScalars.count(where: \.properties.isUppercase) > 1
        && !word.unicodeScalars.contains(where: \.properties.isLowercase)
    }
  }
}
