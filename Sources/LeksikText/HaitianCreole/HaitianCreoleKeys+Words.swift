extension HaitianCreoleKeys {
  /// Today's spelling of a word with its free variants joined (rules F1–F15); idempotent.
  ///
  /// Accents are dropped, so this is for finding, never for ranking or showing.
  ///
  /// ```swift
  /// HaitianCreoleKeys.fold("problèm")    // "pwoblem"
  /// HaitianCreoleKeys.fold("temwanyaj")  // "temwaaj", as "temwayaj" is
  /// HaitianCreoleKeys.fold("reyinyon")   // "reinyon"
  /// ```
  ///
  /// - Complexity: O(*n*) in letters.
  public static func fold(_ word: String) -> String {
    RewriteRules.text(of: folded(KeyWord.words(in: Folding.caseFolded(word)).map(\.text)))
  }

  /// ``fold(_:)`` with the variants that also join a few different words (rules L0–L7); idempotent.
  ///
  /// ```swift
  /// HaitianCreoleKeys.lenientFold("fanmi")    // "fami"
  /// HaitianCreoleKeys.lenientFold("lapolis")  // "polis"
  /// ```
  ///
  /// - Complexity: O(*n*) in letters.
  public static func lenientFold(_ word: String) -> String {
    RewriteRules.text(of: lenient(folded(KeyWord.words(in: Folding.caseFolded(word)).map(\.text))))
  }

  /// A spelling before 1979 in today's letters (rule A1): `témwê` → `temwen`.
  ///
  /// For queries only.
  public static func fromOlderSpelling(_ word: String) -> String {
    var letters = RewriteRules.letters(of: KeyWord.words(in: Folding.caseFolded(word)).map(\.text))
    CreoleRules.older.apply(to: &letters)
    return RewriteRules.text(of: letters)
  }

  /// A French word in Creole letters (rule A2): `commissaire` → `commissè`.
  ///
  /// For queries only.
  ///
  /// Doubled consonants and the like are left to ``fold(_:)``.
  public static func fromFrench(_ word: String) -> String {
    var letters = RewriteRules.letters(of: KeyWord.words(in: Folding.caseFolded(word)).map(\.text))
    let looksCreole = CreoleRules.looksCreole(letters)
    CreoleRules.french.apply(to: &letters)
    if !looksCreole { CreoleRules.voicing.apply(to: &letters) }
    CreoleRules.lowering.apply(to: &letters)
    return RewriteRules.text(of: letters)
  }

  /// The words that carry a term's identity: without articles at the start and determiners at the
  /// end (rules N5, N6), but never nothing.
  static func content(of words: [String]) -> [String] {
    var words = words[...]
    while words.count > 1, let first = words.first, openingArticles.contains(first) {
      words.removeFirst()
    }
    while words.count > 1, let last = words.last, closingDeterminers.contains(last) {
      // "ki sa" asks; it does not point.
      if last == "sa", words.dropLast().last == "ki" { break }
      words.removeLast()
    }
    return Array(words)
  }

  /// The phrase without a possessive at its end (rule N7), or `nil` if it has none.
  static func withoutPossessive(_ words: [String]) -> [String]? {
    guard words.count > 1, let last = words.last, possessives.contains(last) else { return nil }
    return content(of: Array(words.dropLast()))
  }

  static func folded(_ words: [String]) -> [LetterSet.Letter] {
    folded(RewriteRules.letters(of: words))
  }

  static func folded(_ letters: [LetterSet.Letter]) -> [LetterSet.Letter] {
    var letters = letters
    CreoleRules.accents.apply(to: &letters)
    CreoleRules.fold.settle(&letters)
    return letters
  }

  /// The fold of a phrase read as French, or `nil` if it has nothing French, or only an s between
  /// vowels: `gason` (boy) must not become `gazon` (lawn).
  static func foldedFromFrench(_ words: [String]) -> [LetterSet.Letter]? {
    let letters = RewriteRules.letters(of: words)
    var plain = letters
    let isRewritten = CreoleRules.french.apply(to: &plain)
    var voiced = plain
    let isVoiced = !CreoleRules.looksCreole(letters) && CreoleRules.voicing.apply(to: &voiced)
    CreoleRules.lowering.apply(to: &plain)
    guard isRewritten, isVoiced else { return isRewritten ? folded(plain) : nil }
    if folded(plain) == folded(letters) { return nil }
    CreoleRules.lowering.apply(to: &voiced)
    return folded(voiced)
  }

  static func lenient(_ folded: [LetterSet.Letter]) -> [LetterSet.Letter] {
    var letters = folded
    CreoleRules.lenient.settle(&letters)
    return letters
  }

  static func text(of letters: [LetterSet.Letter]) -> String {
    KeyWord.closed(RewriteRules.text(of: letters))
  }

  private static let openingArticles: Set<String> = ["yon", "you", "youn", "on", "un", "une"]
  private static let closingDeterminers: Set<String> = [
    "la", "a", "an", "lan", "nan", "yo", "sa", "sila",
  ]
  private static let possessives: Set<String> = [
    "m", "w", "l", "n", "y", "mwen", "ou", "li", "nou", "yo",
  ]
}
