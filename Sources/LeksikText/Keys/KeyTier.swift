/// What a query and a term have in common when a key of theirs is equal, strongest first.
///
/// The order is published: a hit on an earlier tier is shown before a hit on a later one. After
/// these come what an index adds without keys: prefixes, words in any order, and edit distance.
///
/// ```swift
/// TermKeys.tier(of: "problèm", matching: "pwoblèm", in: .haitianCreole)   // .spelling
/// TermKeys.tier(of: "témoin", matching: "temwen", in: .haitianCreole)     // .foreignSpelling
/// TermKeys.tier(of: "imputada", matching: "imputado", in: .spanish)       // .inflection
/// ```
public enum KeyTier: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// The same text in NFC.
  case exact
  /// Case, apostrophes, hyphens, punctuation, white space: `m'ap` / `M ap`.
  case `case`
  /// Accents: `pwose` / `pwosè`, `victima` / `víctima`.
  case accent
  /// Word division, closing determiners, opening articles, possessive 's: `jijdepè` / `jij de pè`,
  /// `akize a` / `akize`, `pre-trial` / `pretrial`.
  case division
  /// A regular variant of today's spelling: `problèm` / `pwoblèm`, `sicólogo` / `psicólogo`,
  /// `niñ@` / `niño`, `defence` / `defense`.
  case spelling
  /// A term and its owner: `avoka mwen` / `avoka` (Haitian Creole).
  case possessive
  /// The orthographies before 1979: `témwê` / `temwen` (Haitian Creole).
  case olderSpelling
  /// French, or what a French school leaves of it: `témoin` / `temwen` (Haitian Creole).
  case foreignSpelling
  /// Chat spelling, fused and reduced words: `psk` / `paske`, `kap` / `k ap` (Haitian Creole).
  case informalSpelling
  /// Variants that also join a few different words: `fanmi` / `fami` (Haitian Creole).
  case lenient
  /// Number and gender of nouns and adjectives, regular forms of English verbs.
  case inflection
  /// The verb and its action: `arraigned` / `arraignment` (English).
  case derivation
  /// A query typed without ñ: `nino` / `niño`. Never the other way round (Spanish).
  case tilde
  /// The same sounds, roughly.
  case sound

  /// The rung of the ladder the tier stands on.
  ///
  /// ``tilde`` stands on the last one: `ano` and `año` are different words, so a missing tilde must
  /// not count as a variant of spelling.
  public var rung: KeyRung {
    switch self {
    case .exact: .exact
    case .case: .case
    case .accent: .accent
    case .division, .spelling, .possessive, .olderSpelling, .foreignSpelling, .informalSpelling,
      .lenient:
      .orthography
    case .inflection, .derivation: .inflection
    case .tilde, .sound: .sound
    }
  }

  /// The place of the tier among those of its ``rung``; 0 is the strongest.
  public var strength: Int {
    Self.allCases.filter { $0.rung == rung && $0 < self }.count
  }

  /// Whether the left tier is the stronger one.
  public static func < (left: KeyTier, right: KeyTier) -> Bool { left.rawValue < right.rawValue }
}
