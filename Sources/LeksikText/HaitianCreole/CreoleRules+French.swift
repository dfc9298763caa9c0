extension CreoleRules {
  /// A2, French words to what Creole made of them.
  ///
  /// Capitals mark sounds that are settled: K S Z J L Y and the other consonants before a mute e, N
  /// the nasal, E the closed e.
  static let french = RewriteRules(
    before + endings + mutedEndings + finalConsonants + vowels + consonants)

  /// An s between vowels, which ``french`` leaves alone: not for words that look Creole already.
  static let voicing = RewriteRules(["s > z / [aeiouyéè] _ [aeiouyéèE]"])

  /// The end of either: settled letters become plain ones.
  static let lowering = RewriteRules(
    "BDEFGHJKLMNPRSTVYZ".map { "\($0) > \($0.lowercased())" })

  /// Whether a phrase has a letter that Creole has and French hardly does: k, w, ò.
  static func looksCreole(_ phrase: [LetterSet.Letter]) -> Bool {
    phrase.contains { $0 == 0x6B || $0 == 0x77 || $0 == 0xF2 }
  }

  /// Soft c and g before the endings can hide them.
  private static let before = [
    "tion > syon / [^s] _ [aeé]", "amn > an", "omn > on", "oeu > eu", "c > s / [^s] _ e[nru]",
    "g > j / _ e[nru]", "tien > syen / _ #", "tien > syen / _ ne",
  ]

  private static let endings = [
    "ciones > sjoN / _ #", "ci[oó]n > sjoN / _ #",
    "sions? > zjoN / [aeiouéè] _ #", "stions? > sjoN / _ #", "tions? > sjoN / [^s] _ #",
    "ssions? > sjoN / _ #", "[cs]ions? > sjoN / _ #", "xions? > ksjoN / _ #",
    "t > s / [^s] _ ie[lun]",
    "ements? > emaN / [bcdfgkptv][rl] _ #", "g > j / _ ements?#", "c > s / _ ements?#",
    "ements? > maN / _ #", "ments? > maN / _ #",
    "[ea]n[cs]es? > anS / _ #", "[ea]nts? > aN / _ #", "emps > aN / _ #",
    "eaux? > o / _ #", "aux? > o / _ #",
    "ières? > yè / _ #", "iers? > ye / _ #",
    "oires? > wa / _ #", "oirs? > wa / _ #", "aires? > è / _ #",
    "eu[rs]es? > è / _ #", "eurs? > è / _ #",
    "ées? > E / _ #", "és? > E / _ #", "ers? > E / _ #", "ez > E / _ #",
    "ques? > K / _ #", "[cç]es? > S / _ #", "ges? > J / _ #", "sses? > S / _ #",
    "ses? > Z / [aeiouyéè] _ #", "elles? > èL / . _ #", "eles? > èL / .. _ #",
    "istes? > iS / _ #",
    "ailles? > aY / _ #", "ail > aY / _ #", "eilles? > eY / _ #", "eil > eY / _ #",
    "illes? > i / _ #",
  ]

  /// A mute e keeps its consonant from falling silent: quatre, table; then plain ones.
  private static let mutedEndings =
    "bcdfgkptv".map { "\($0)[rl]es? > \($0.uppercased()) / _ #" }
    + "bcdfghjklmnpqrstvxz".map { "\($0)es? > \($0.uppercased()) / .. _ #" }

  private static let finalConsonants = [
    "r[tdsp]s? > r / .. _ #", "[tdspxz]s? > 0 / ..[aeiouéèêîôûân] _ #", "ie > i / .. _ #",
  ]

  private static let vowels = [
    "ill > y / [aeou] _ [aeiouéèE]",
    "eau > o", "au > o",
    "oin > wen / _ [^aeiou]", "oy > way / _ [aeéE]", "oi > wa",
    "a[iî][nm] > eN / _ [^aeiouéèn]", "ein > eN / _ [^aeiouéèn]", "ien > yeN / _ [^aeiouéèn]",
    "e[nm] > an / [^yw] _ \(consonant)", "am > an / _ [bpBP]", "om > on / _ [bpBP]",
    "[iy][nm] > eN / _ \(consonant)", "in > eN / [bcdfghjklmnpqrstvwxyz] _ #",
    "u[nm] > eN / [^o] _ \(consonant)", "un > eN / [^o] _ #",
    "eu > e", "a[iî] > è", "ei > è",
  ]

  private static let consonants = [
    "ph > f", "th > t", "cc > ks / _ [eiyéèE]", "sc > S / _ [eiyéèE]", "c > S / _ [eiyéèêE]",
    "ç > S", "s > S / _ yon#", "t > S / [^s] _ yon#",
    "ge > j / _ [oa]", "g > j / _ [eiyéèE]", "gu > g / _ [eiéèêE]",
    "qu > k / _ [aeiouéèêyE]", "q > k", "ch > Q", "ck > k", "C > k", "c > k", "Q > ch",
    "ex > egz / # _ [aeiouéèh]", "x > ks", "X > ks",
    "u > i / [^oO] _ [^i]", "sj > Sy", "zj > zy",
  ]

  private static let consonant = "[bcdfgjklpqstvxzBCDFGJKLPSTVXZ]"
}
