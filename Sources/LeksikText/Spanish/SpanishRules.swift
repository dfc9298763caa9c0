/// The rewrite rules of the Spanish keys.
enum SpanishRules {
  /// Spellings that the academies admit side by side (rule ES12): psi-/si-, sub-/su-, trans-/tras-.
  static let spelling = RewriteRules([
    "psi > si / # _", "pseu > seu / # _", "subs > sus / # _", "obs > os / # _ [ct]",
    "trans > tras / # _", "post > pos / # _ [^ae]", "ree > re / # _ ..",
  ])

  /// Sounds (rules ES10, ES11).
  ///
  /// Capital C stands for ch.
  ///
  /// It works on stems, where a closing c stands for the z of a singular (`juec`).
  static let sound = RewriteRules([
    "ch > C", "h > 0", "c > s / _ #", "ps > s / # _", "ll > y", "qu > k / _ [ei]",
    "cc > ks / _ [ei]",
    "sc > s / _ [ei]", "xc > s / _ [ei]", "c > s / _ [ei]", "z > s", "[cq] > k",
    "g > j / _ [ei]", "gu > g / _ [ei]", "ü > u", "v > b", "w > gu",
    "x > s", "[bkp] > 0 / _ s", "[kp] > 0 / _ [tk]", "b > 0 / _ [tp]",
    "m > n / _ [pbtd]", "m > n / _ #", "a > o / [ai]d _ #", "ad > a / _ o#", "id > i / _ o#",
    "d > 0 / [aeiou] _ #",
    "i > l / [ae] _ #", "r > l / _ [bcdfgjklmnpstvyC]", "r > l / _ #",
    "s > 0 / _ #", "y > i", "ni > ñ / _ [aou]", "single [aeiousnlrtkpbdfgmj]",
  ])
}
