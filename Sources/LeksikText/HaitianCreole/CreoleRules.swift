/// The rewrite rules of the Creole keys.
///
/// Names such as F10 are those of the published rule table.
enum CreoleRules {
  /// F1: accents go, after everything that needs them.
  static let accents = RewriteRules([
    "[àáâäãå] > a", "[èéêë] > e", "[ìíîï] > i", "[òóôöõø] > o", "[ùúûü] > u", "[ýÿ] > y", "ç > s",
    "ñ > n", "æ > e", "ß > s",
  ])

  /// The safe fold.
  ///
  /// Capital C stands for ch, the only h that is a sound.
  static let fold = RewriteRules([
    "sh > ch",  // F2: shanm
    "ch > C", "h > 0",  // F3: haïti
    "single [bdfgjklmprstvz]",  // F4: traffik
    "nnn > nn", "nnn > nn",
    "ou > w / _ [aei]",  // F5: mouin
    "ui > wi / [^o] _",  // F6: pwodui
    "gn > ny", "nn > n / _ y", "ny > y / [ao] _ [aeiou]", "ny > y / i _ [aei]",
    "ny > y / [aio] _ #",  // F7: temwanyaj, siyati; not opinyon, reyinyon
    "i > y / _ [aeo]", "single [y]",  // F8: fwontiè
    "iy > y / _ [aeo]",  // F8: kriye
    "y > 0 / [aeo] _ [aeio]",  // F9: reyinyon
    "iy > i / .. _ #",  // F8: fanmiy, but liy is not li
    "r > w / _ [ow]", "single [w]",  // F10: problèm
    "w > 0 / [pbfvm] _ ou",
    "r > 0 / _ [bdfgjklmnpstvzC]", "r > 0 / _ #",  // F11: porte
    "m > n / _ [pb]",  // F12: komplis
    "styon > syon",  // F14: kestyon
    "C > ch",
  ])

  /// The lenient fold of a folded phrase.
  static let lenient = RewriteRules(
    [
      "nm > m / [aeo] _",  // L0: fanmi
      "nn > n / _ .", "nn > n / .... _ #",  // L1: konnen, but not vann
      "ks > s / _ [bdfgklmnptv]",  // L2: eksplwatasyon
      "e > 0 / # _ s[ptk]",  // L3: estati
      "t > 0 / [skp] _ #",  // L4: minist
      "[rlw] > 0 / [bdfgkpt] _ #",  // L5: tabl
      "nen > ne / .... _ #",  // L7: kondanen
      "w > 0 / # _ ou",  // F15: wouvri; lenient, since wout is a road and out is August
    ]
      // L6: the closed list of nouns that grew together with a French article.
      + ["polis", "jistis", "sante", "sosyete"].map { "la > 0 / # _ \($0)#" }
      + ["eta", "opital", "avni", "azil"].map { "l > 0 / # _ \($0)#" })

  /// What sounds alike on a bad line: for the last rung only.
  ///
  /// It works on the lenient fold.
  ///
  /// Voiced and voiceless sibilants, b and v, e and i, o and ou, the nasal vowels among themselves,
  /// r and w, and y are not told apart.
  static let sound = RewriteRules([
    "z > s", "v > b", "ch > C", "[ei]n > an", "ou > u", "o > u", "e > i", "y > i", "r > w",
    "m > n / _ #", "k > 0 / _ s", "g > k / _ s", "C > ch", "single [aiunwsbtdklmpfgj]",
  ])

  /// A1, older orthographies to today's: â ê ô for nasals, é for e, in before a consonant.
  static let older = RewriteRules([
    "é > e", "ê > en", "ô > on", "â > an", "q > k",
    "in > en / _ [bdfgjklmpstvzc]", "in > en / [wyiu] _ #", "in > en / # [mbfp] _ #",
    "in > en / # ch _ #", "im > en / _ [pb]", "ien > yen / _ #",
  ])

  /// A3, the u of 1940 and of chat (mun, tut), with the c, q and x of people taught in French.
  static let bareU = RewriteRules([
    "tion > syon / [^s] _", "ch > C", "c > s / _ [eiéèy]", "qu > k / _ [aeiéèo]", "[cq] > k",
    "x > ks", "ph > f", "C > ch", "u > ou / [^o] _ [^i]",
  ])
}
