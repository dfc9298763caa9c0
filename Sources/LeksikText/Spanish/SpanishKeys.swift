/// The keys of Spanish terms and queries.
///
/// ```swift
/// TermKeys.tier(of: "victima", matching: "víctima", in: .spanish)                 // .accent
/// TermKeys.tier(of: "sicólogo forense", matching: "psicólogo forense", in: .spanish) // .spelling
/// TermKeys.tier(of: "imputado/a", matching: "imputado", in: .spanish)             // .spelling
/// TermKeys.tier(of: "víctimas de la trata", matching: "víctima de trata", in: .spanish)
/// // .inflection
/// TermKeys.tier(of: "jueces", matching: "juez", in: .spanish)                     // .inflection
/// TermKeys.tier(of: "nino", matching: "niño", in: .spanish)                       // .tilde
/// TermKeys.tier(of: "alvergue", matching: "albergue", in: .spanish)               // .sound
/// ```
///
/// `ñ` is a letter: no tier before ``KeyTier/tilde`` joins `ano` and `año`, and that one only lets a
/// query without ñ find a headword with it, since nobody types an ñ by accident.
///
/// Source: RAE and ASALE, Ortografía de la lengua española (2010) and Nueva gramática (2009).
public enum SpanishKeys {
  /// The keys to file a headword under, strictest first.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func indexKeys(of headword: String) -> [TermKey] {
    keys(of: headword, asQuery: false).indexKeys
  }

  /// The keys to look up for a query, strongest first.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func queryKeys(of query: String) -> [QueryKey] {
    keys(of: query, asQuery: true).queryKeys
  }

  /// The words of a text in the singular and, where a word has two genders, in the masculine;
  /// articles and common prepositions left out.
  ///
  /// For comparing: the words are stems.
  ///
  /// ```swift
  /// SpanishKeys.inflectionKey(of: "víctimas de la trata")    // "victima trata"
  /// SpanishKeys.inflectionKey(of: "menores no acompañadas")  // "menor no acompañado"
  /// SpanishKeys.inflectionKey(of: "jueces")                  // "juec"
  /// ```
  ///
  /// - Complexity: O(*n*) in characters.
  public static func inflectionKey(of text: String) -> String {
    inflected(SpanishNotation.words(in: Folding.caseFolded(text))).joined(separator: " ")
  }

  /// The sounds of a text as Dominican speech may have them, without number and gender: b = v,
  /// c = z = s, ll = y, mute h, g = j, n = m before p, r = l and s, d lost at the end of a syllable.
  ///
  /// ```swift
  /// SpanishKeys.soundKey(of: "alvergue") == SpanishKeys.soundKey(of: "albergue")   // true
  /// SpanishKeys.soundKey(of: "arguacil") == SpanishKeys.soundKey(of: "alguacil")   // true
  /// ```
  ///
  /// - Complexity: O(*n*) in characters.
  public static func soundKey(of text: String) -> String {
    sound(inflected(SpanishNotation.words(in: Folding.caseFolded(text))))
  }

  private static func keys(of text: String, asQuery: Bool) -> KeyList {
    var list = KeyList.plain(of: text, keepingEnye: true)
    let words = SpanishNotation.words(in: Folding.caseFolded(text))
    guard !words.isEmpty else { return list }
    list.add(.spelling, KeyWord.closed(spelled(words)))
    let inflected = inflected(words)
    let line = inflected.joined(separator: " ")
    list.add(.inflection, line)
    let bare = withoutEnye(line)
    if asQuery ? bare == line : bare != line { list.add(.tilde, bare) }
    list.add(.sound, sound(inflected))
    return list
  }

  private static func inflected(_ words: [String]) -> [String] {
    let content = words.filter { !functionWords.contains($0) }
    return (content.isEmpty ? words : content).map(SpanishInflection.stem)
  }

  private static func spelled(_ words: [String]) -> String {
    var letters = RewriteRules.letters(
      of: words.lazy.map { Folding.accentFolded($0, keepingEnye: true) })
    SpanishRules.spelling.apply(to: &letters)
    return RewriteRules.text(of: letters)
  }

  private static func sound(_ inflected: [String]) -> String {
    var letters = RewriteRules.letters(of: inflected)
    SpanishRules.sound.apply(to: &letters)
    return KeyWord.closed(RewriteRules.text(of: letters))
  }

  private static func withoutEnye(_ line: String) -> String {
    line.unicodeScalars.contains("ñ") ? Folding.accentFolded(line) : line
  }

  /// Words that two wordings of one term may differ in.
  ///
  /// Negations, `sin` and `contra` are not here.
  private static let functionWords: Set<String> = [
    "el", "la", "los", "las", "un", "una", "de", "del", "al", "a", "y", "en", "con", "para", "por",
    "fines",
  ]
}
