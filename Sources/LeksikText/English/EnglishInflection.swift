/// The regular endings of English nouns and verbs, and no derivation.
///
/// `convict` and `conviction`, `prosecutor` and `prosecution` stay different words.
///
/// Source: the endings are those of the first step of Porter, An algorithm for suffix stripping
/// (1980), with its rules for giving back an e and undoing a doubled consonant; exceptions are ours.
enum EnglishInflection {
  /// The stem of a word: singular, infinitive.
  ///
  /// Equal for two forms of one noun or one verb.
  ///
  /// - Complexity: O(*n*) in letters.
  static func stem(_ word: String) -> String {
    let singular = singular(word)
    guard !EnglishWordLists.notVerbs.contains(singular) else { return singular }
    let verb = Word(singular)
    if let stem = verb.dropping("ing") ?? verb.dropping("ed") { return infinitive(stem) }
    return infinitiveWithoutE(verb)
  }

  /// The noun in the singular; words such as `damages` and `customs` have none.
  static func singular(_ word: String) -> String {
    if let irregular = EnglishWordLists.singulars[word] { return irregular }
    let plural = Word(word)
    guard plural.bytes.count > 3, plural.ends("s"), !plural.ends("ss"), !plural.ends("us"),
      !plural.ends("is"), !EnglishWordLists.onlyPlural.contains(word)
    else { return word }
    if plural.ends("ies"), plural.bytes.count > 4 { return plural.text(dropping: 3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "oes"] where plural.ends(ending) {
      return plural.text(dropping: 2)
    }
    return plural.text(dropping: 1)
  }

  /// The verb an action or a form is named after: `arraignment`, `arraign` → `arraign`.
  ///
  /// Only endings put to whole verbs count: `-ment`, and `-al` where the verb shows (`dismissal`,
  /// `acquittal`, `referral`, `removal`).
  static func verb(_ stem: String) -> String {
    let word = Word(stem)
    if word.ends("ment"), word.bytes.count >= 9, !EnglishWordLists.notDerived.contains(stem) {
      return infinitiveWithoutE(Word(word.text(dropping: 4)))
    }
    for ending in ["ttal", "ssal", "rral", "oval", "usal", "ewal", "awal"]
    where word.ends(ending) && word.bytes.count >= 7 {
      let base = word.text(dropping: 2)
      return ending == "ttal" || ending == "rral" ? String(base.dropLast()) : base
    }
    return stem
  }

  /// What is left of a verb without `-ing` or `-ed`, as an infinitive without a closing e.
  private static func infinitive(_ stem: Word) -> String {
    if stem.ends("ick"), stem.bytes.count > 5 { return stem.text(dropping: 1) }
    if stem.endsInDouble, !stem.ends("ll"), !stem.ends("ss"), !stem.ends("zz") {
      return stem.text(dropping: 1)
    }
    if stem.ends("i") { return stem.text(dropping: 1) + "y" }
    // "raped" is of "rape", and "rapped" of "rap".
    return stem.isShort ? stem.text + "e" : stem.text
  }

  /// A word without its closing e, unless it is short: `charge` → `charg`, `rape` → `rape`.
  private static func infinitiveWithoutE(_ word: Word) -> String {
    guard word.ends("e"), word.bytes.count > 4, !word.ends("ee") else { return word.text }
    let stem = Word(word.text(dropping: 1))
    return stem.isShort || !stem.hasVowel ? word.text : stem.text
  }
}
