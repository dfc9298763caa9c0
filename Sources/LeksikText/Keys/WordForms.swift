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
  public func phraseKey(of word: String) -> String { phraseKey(ofFolded: folded(word)) }

  /// The keys of the words that are written as one: *kap* is *ki ap*; `nil` for other words.
  public func parts(of word: String) -> [String]? { parts(ofFolded: folded(word)) }

  /// Whether two wordings of a term may differ in the word, where it is not the first: an article.
  public func isTransparent(_ word: String) -> Bool { isTransparent(folded: folded(word)) }

  /// All that recognition asks of a word.
  public struct Reading: Sendable, Hashable {
    /// The key of the word alone, as ``WordForms/key(of:)`` has it.
    public let key: String
    /// The key inside a phrase, as ``WordForms/phraseKey(of:)`` has it.
    public let phraseKey: String
    /// The keys of its parts, as ``WordForms/parts(of:)`` has them; empty where it has none.
    public let parts: [String]
    /// Whether it is an article, as ``WordForms/isTransparent(_:)`` says.
    public let isTransparent: Bool
  }

  /// All that recognition asks of a word, from one fold of it.
  ///
  /// ```swift
  /// WordForms(.spanish).reading(of: "Víctimas").key  // "victima"
  /// ```
  ///
  /// - Complexity: O(*n*) in letters.
  public func reading(of word: String) -> Reading {
    let folded = folded(word)
    let key = key(ofFolded: folded)
    return Reading(
      key: key, phraseKey: hasPhraseKeys ? phraseKey(ofFolded: folded) : key,
      parts: parts(ofFolded: folded) ?? [], isTransparent: isTransparent(folded: folded))
  }

  private func phraseKey(ofFolded word: String) -> String {
    key(ofFolded: kind == .haitianCreole ? CreoleWordForms.longForm(of: word) : word)
  }

  private func parts(ofFolded word: String) -> [String]? {
    guard kind == .haitianCreole, let parts = CreoleWordForms.fused(word) else { return nil }
    return parts.map { key(ofFolded: CreoleWordForms.longForm(of: $0)) }
  }

  private func isTransparent(folded word: String) -> Bool {
    switch kind {
    case .spanish: word == "la" || word == "el" || word == "los" || word == "las"
    case .english: word == "the" || word == "a" || word == "an"
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
    guard SpanishRules.spelling.mayChange(stem) else { return stem }
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
