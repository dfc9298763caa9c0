import LeksikModel

/// The number words of one language, in the shape `NumberGrammar` reads.
struct NumberLexicon: Sendable {
  /// 0 to 99, as one word or several.
  var small = PhraseTable()
  /// Words that count only before a thousand or a million: English *a*, Creole *di*.
  var beforeScale = PhraseTable()
  /// Whole hundreds; English has them up to *ninety-nine hundred*.
  var hundreds = PhraseTable()
  /// Hundreds that take no smaller number after them: Spanish *cien*.
  var closedHundreds: Set<String> = []
  /// Words that are 1 only alone or before a scale: Creole *yon* (`san yon` is "without a").
  var neverLast: Set<String> = []
  /// What may stand between hundreds and the rest: English *and*.
  var connectors: Set<String> = []
  /// The word for a thousand.
  var thousand = PhraseTable()
  /// Whether the word for a thousand stands alone: Spanish and Creole *mil*.
  var hasBareThousand = false
  /// Millions and more.
  var scales = PhraseTable()
  /// Scales with a second meaning, and that meaning.
  var otherScales: [String: Int] = [:]
  /// A dozen.
  var dozen = PhraseTable()
  /// Ordinals; those below 100 may also end a longer number if `ordinalsEndNumbers`.
  var ordinals = PhraseTable()
  /// Ordinals of whole hundreds that a smaller ordinal may follow: *centésimo vigésimo*.
  var ordinalHundreds = PhraseTable()
  /// Ordinal words for a scale: *thousandth*, *milyèm*.
  var ordinalScales = PhraseTable()
  /// Whether an ordinal may follow a cardinal hundred or thousand: *one hundred first*.
  var ordinalsEndNumbers = false
  /// What is written after digits to make an ordinal: *15th*, *1ro*, *2yèm*.
  var ordinalSuffixes: Set<String> = []
  /// The same, where it may also be something else: Creole *3è* is the third and three o'clock.
  var doubtfulSuffixes: Set<String> = []
  /// Halves and quarters standing alone, in hundredths.
  var parts = PhraseTable()
  /// "and a half" after a number.
  var andHalf = PhraseTable()
  /// "per cent" after a number.
  var percent = PhraseTable()
  /// Words and phrases that also mean something else; a number made of nothing else is ambiguous.
  var ambiguous: Set<String> = []
  /// A first word that can stand apart from the number after it: Creole *san* is also "without".
  var detachable: Set<String> = []
  /// Last words that can stand apart from the number before them: Creole *de* is also "of".
  var doubtfulEndings: Set<String> = []
  /// Whether *nineteen ninety-five* is a year.
  var hasYearPairs = false
  /// Words, without accents, after which capitals are a Roman numeral: *artículo IV*.
  var romanContexts: Set<String> = []
  /// Words that join two Roman numerals: *artículos IV y V*.
  var romanConnectors: Set<String> = []

  /// Every word a number can begin with, so that the others cost one look-up.
  private(set) var starters: Set<String> = []

  /// Collects `starters` once all tables are full.
  mutating func collectStarters() {
    let tables = [
      small, beforeScale, hundreds, thousand, dozen, ordinals, ordinalHundreds, ordinalScales,
      parts,
    ]
    starters = tables.reduce(into: []) { $0.formUnion($1.firstWords) }
  }

  /// The number words of a language; none for a language without rules, where digits still count.
  static func lexicon(for language: LanguageTag) -> NumberLexicon {
    switch language.language {
    case "es": spanish
    case "ht": creole
    case "en": english
    default: NumberLexicon()
    }
  }
}
