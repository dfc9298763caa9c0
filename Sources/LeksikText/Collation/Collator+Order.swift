extension Collator {
  /// The orders that words can be put in.
  public enum Order: Sendable, Hashable, CaseIterable {
    /// Spanish: ñ is a letter after n, `ch` and `ll` are pairs of letters.
    ///
    /// Source: RAE, since 1994; CLDR `es`.
    case spanish
    /// Spanish as before 1994: `ch` is a letter after c, `ll` one after l.
    ///
    /// Source: CLDR `es-u-co-trad`.
    case spanishTraditional
    /// English: the root order of CLDR.
    case english
    /// Haitian Creole: root order, letter by letter, accents second.
    ///
    /// No rule of order was found for Creole, in CLDR or elsewhere; dictionaries file `è` with `e` and
    /// `an` between `am` and `ao`.
    case haitianCreole
    /// Haitian Creole in the order of its 32 signs, the *alfabè*.
    ///
    /// a an b ch d e è en f g h i j k l m n ng o ò on ou oun p r s t ui v w y z, with c, q, u and x of
    /// foreign names where root order has them. `an`, `en`, `on` and `oun` are one sign unless a vowel
    /// follows: `anba` begins with *an*, `ane` with *a*, `ann` is *an* and *n*.
    ///
    /// Source: the alphabet of the law of 1979, kept by Akademi Kreyòl Ayisyen in 2017.
    case haitianCreoleAlphabet
  }
}
