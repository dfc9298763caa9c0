/// The keys of English terms and queries.
///
/// ```swift
/// TermKeys.tier(of: "pre-trial detention", matching: "pretrial detention", in: .english)
/// // .division
/// TermKeys.tier(of: "forced labor", matching: "forced labour", in: .english)        // .spelling
/// TermKeys.tier(of: "attorneys general", matching: "attorney general", in: .english) // .inflection
/// TermKeys.tier(of: "trafficked", matching: "trafficking", in: .english)            // .inflection
/// TermKeys.tier(of: "arraigned", matching: "arraignment", in: .english)             // .derivation
/// TermKeys.tier(of: "conviction", matching: "convict", in: .english)                // nil
/// TermKeys.tier(of: "subpena", matching: "subpoena", in: .english)                  // .sound
/// ```
public enum EnglishKeys {
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

  /// A word or phrase in one of its national spellings (rule EN03), accents folded; idempotent.
  ///
  /// ```swift
  /// EnglishKeys.spellingKey(of: "defence counselling")  // "defense counseling"
  /// EnglishKeys.spellingKey(of: "judgement")            // "judgment"
  /// ```
  ///
  /// The result need not be a spelling anyone uses: `sentence` gives `sentense`.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func spellingKey(of text: String) -> String {
    spelled(words(of: text)).joined(separator: " ")
  }

  /// The words of a text without plural and without the endings of verbs; articles left out.
  ///
  /// ```swift
  /// EnglishKeys.inflectionKey(of: "the victims of trafficking")  // "victim of traffic"
  /// ```
  ///
  /// - Complexity: O(*n*) in characters.
  public static func inflectionKey(of text: String) -> String {
    inflected(spelled(words(of: text))).joined(separator: " ")
  }

  /// The sounds of a text: consonants by sound, every vowel the same, silent letters gone.
  ///
  /// ```swift
  /// EnglishKeys.soundKey(of: "forenzic") == EnglishKeys.soundKey(of: "forensic")  // true
  /// ```
  ///
  /// - Complexity: O(*n*) in characters.
  public static func soundKey(of text: String) -> String {
    sound(spelled(words(of: text)))
  }

  private static func keys(of text: String, asQuery: Bool) -> KeyList {
    let words = words(of: text)
    var list = KeyList.plain(of: text, divided: words)
    guard !words.isEmpty else { return list }
    let spelled = spelled(words)
    list.add(.spelling, KeyWord.closed(spelled.joined(separator: " ")))
    let inflected = inflected(spelled)
    let line = inflected.joined(separator: " ")
    list.add(.inflection, line)
    // Most terms have no derivation, so an index files only those that do.
    let derived = inflected.map(EnglishInflection.verb).joined(separator: " ")
    if asQuery || derived != line { list.add(.derivation, derived) }
    if asQuery { list.add(.derivation, derived, among: .inflection) }
    list.add(.sound, sound(spelled))
    return list
  }

  /// The words, possessive endings dropped: `victim's`, `victims'` → `victim`, `victims`.
  ///
  /// A plural with an apostrophe loses its s as well, so that `victims' rights` and
  /// `victim's rights` have the same words (rule EN01).
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in KeyWord.words(in: Folding.caseFolded(text)) {
      if word.before == "'", word.text == "s", !words.isEmpty { continue }
      if word.after == "'", word.text.utf8.count > 3, word.text.hasSuffix("s"),
        !word.text.hasSuffix("ss")
      {
        words.append(String(word.text.dropLast()))
      } else {
        words.append(word.text)
      }
    }
    return words
  }

  private static func spelled(_ words: [String]) -> [String] {
    var letters = RewriteRules.letters(of: words.lazy.map { Folding.accentFolded($0) })
    EnglishRules.spelling.settle(&letters)
    return RewriteRules.text(of: letters).split(separator: " ").map(String.init)
  }

  private static func inflected(_ words: [String]) -> [String] {
    let content = words.filter { $0 != "the" && $0 != "a" && $0 != "an" }
    return (content.isEmpty ? words : content).map(EnglishInflection.stem)
  }

  private static func sound(_ words: [String]) -> String {
    var letters = RewriteRules.letters(of: words)
    EnglishRules.sound.apply(to: &letters)
    return KeyWord.closed(RewriteRules.text(of: letters))
  }
}
