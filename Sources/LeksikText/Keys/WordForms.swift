public import LeksikModel

/// The one key of a single word under which terms are recognised in running text.
///
/// Forms and spellings of a word share it:
///
/// ```swift
/// WordForms(.spanish).key(of: "Víctimas") == WordForms(.spanish).key(of: "víctima")   // true
/// WordForms(.english).key(of: "trafficked")  // "traffic"
/// WordForms(.haitianCreole).key(of: "problèm") == WordForms(.haitianCreole).key(of: "pwoblèm")
/// ```
///
/// Rules that guess, such as reading Creole as French, have no place here: in a text nobody checks
/// each hit.
public struct WordForms: Sendable {
  private enum Kind { case spanish, haitianCreole, english, other }

  private let kind: Kind

  /// The forms of a language.
  public init(_ language: LanguageTag) {
    kind =
      switch language.language {
      case "es": .spanish
      case "ht": .haitianCreole
      case "en": .english
      default: .other
      }
  }

  /// Whether a word inside a phrase may have another key than alone: *ban* is a bench, and *bay*.
  public var hasPhraseKeys: Bool { kind == .haitianCreole }

  /// The key of a word that stands alone; empty when nothing is left of it.
  ///
  /// - Complexity: O(*n*) in letters.
  public func key(of word: String) -> String { key(ofFolded: folded(word)) }

  /// The key of a word inside a phrase, in its long form: *k* → *ki*.
  public func phraseKey(of word: String) -> String {
    guard kind == .haitianCreole else { return key(of: word) }
    let folded = folded(word)
    return key(ofFolded: CreoleWordForms.longForm(of: folded))
  }

  /// The keys of the words that are written as one: *kap* is *ki ap*; `nil` for other words.
  public func parts(of word: String) -> [String]? {
    guard kind == .haitianCreole, let parts = CreoleWordForms.fused(folded(word)) else {
      return nil
    }
    return parts.map { key(ofFolded: CreoleWordForms.longForm(of: $0)) }
  }

  /// Whether two wordings of a term may differ in the word, where it is not the first: an article.
  public func isTransparent(_ word: String) -> Bool {
    switch kind {
    case .spanish: ["el", "la", "los", "las"].contains(folded(word))
    case .english: ["the", "a", "an"].contains(folded(word))
    case .haitianCreole, .other: false
    }
  }

  private func folded(_ word: String) -> String {
    let folded = Folding.caseFolded(word)
    return folded.unicodeScalars.contains(where: KeyWord.isInvisible)
      ? String(String.UnicodeScalarView(folded.unicodeScalars.filter { !KeyWord.isInvisible($0) }))
      : folded
  }

  private func key(ofFolded word: String) -> String {
    switch kind {
    case .spanish: SpanishKeys.wordKey(of: word)
    case .english: EnglishKeys.wordKey(of: word)
    case .haitianCreole: RewriteRules.text(of: HaitianCreoleKeys.folded([word]))
    case .other: Folding.accentFolded(word)
    }
  }
}

extension SpanishKeys {
  /// The stem of a case-folded word in one spelling; `del` and `al` without their article.
  fileprivate static func wordKey(of word: String) -> String {
    if word == "del" { return "de" }
    if word == "al" { return "a" }
    let stem = SpanishInflection.stem(word)
    guard stem.utf8.allSatisfy({ $0 < 0x80 }) || stem.unicodeScalars.contains("ñ") else {
      return stem
    }
    var letters = RewriteRules.letters(of: [stem])
    return SpanishRules.spelling.apply(to: &letters) ? RewriteRules.text(of: letters) : stem
  }
}

extension EnglishKeys {
  /// The stem of a case-folded word in one spelling.
  fileprivate static func wordKey(of word: String) -> String {
    let bare = Folding.accentFolded(word)
    var letters = RewriteRules.letters(of: [bare])
    return EnglishInflection.stem(
      EnglishRules.spelling.apply(to: &letters) ? RewriteRules.text(of: letters) : bare)
  }
}
