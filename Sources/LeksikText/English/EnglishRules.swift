/// The rewrite rules of the English keys.
enum EnglishRules {
  /// National spellings to one of them, mostly the American (rule EN03).
  ///
  /// A rule may also change words it does not mean (`sentence` → `sentense`): the same is done to
  /// both sides, and no two different words became equal among the terms tried.
  static let spelling = RewriteRules([
    "our > or / ... _", "our > or / # od _",  // labour, odour; not hour, four, court
    "is > iz / ... _ e", "is > iz / ... _ ing", "isation > ization",  // organise
    "ys > yz / ... _ e", "ys > yz / ... _ ing", "practiz > practic",  // analyse, practise
    "enc > ens / .. _ e[sd]?#", "enc > ens / .. _ ing",  // defence
    "dgement > dgment", "ll > l / _ ful", "ll > l / [aeiouy][^aeiouy][aeiou] _",  // judgement
    "ll > l / [aeiouy][^aeiouy][^aeiouy][aeiou] _",
    "ll > l / [aeiouy][^aeiouy][^aeiouy][^aeiouy][aeiou] _",  // counselling
    "tre > ter / .. _ s?#", "bre > ber / .. _ s?#", "centred > centered / # _",
    "ogue > og / .. _ s?#", "ae > e / _ [^l]", "oe > e / # [f] _ [t]", "oe > e / # _ st",
    "oe > e / n _ uv", "cheque > check / # _", "gaol > jail / # _", "programme > program / # _",
    "grey > gray / # _", "enquir > inquir / # _", "ageing > aging", "tyre > tire / # _ s?#",
    "xion > ction", "kerb > curb / # _", "sceptic > skeptic / # _", "mould > mold / # _",
    "plough > plow / # _", "aluminium > aluminum / # _", "storey > story / # _",
    "ff > f / # pro _ es", "cq > c / # a _ uit", "kidnapp > kidnap / # _", "whilst > while / # _",
    "amongst > among / # _",
  ])

  /// Sounds (rules EN06, EN07): C is ch, X sh, T th, J the j of judge; A is any vowel.
  static let sound = RewriteRules([
    "e > 0 / # _ s[ptk]", "e > 0 / # _ sc[^eiy]",  // estatus
    "psych > sik / # _", "kn > n / # _", "gn > n / # _", "pn > n / # _", "ps > s / # _",
    "wr > r / # _", "wh > w / # _",
    "x > s / # _", "ph > f", "gh > 0 / [aeiou] _", "gh > g", "ck > k", "sch > sk / # _",
    "ch > C", "sh > X", "th > T", "mb > m / _ #", "mn > m / _ #", "bt > t", "bp > p", "bv > v",
    "tch > C", "tC > C", "[ts]io > Xo", "cio > Xo", "ssio > Xo", "ci > X / _ a", "ti > X / _ a",
    "sc > s / _ [eiy]", "cc > ks / _ [eiy]", "c > s / _ [eiy]", "dg > J / _ [eiy]",
    "g > J / _ [eiy]", "j > J", "qu > kw", "[cq] > k", "z > s", "v > f / _ #", "x > ks",
    "h > 0 / [bcdfgkmnpqrstvxz] _", "h > 0 / _ [^aeiouy]",
    "e > 0 / ... _ #", "[aeiouy] > A", "w > 0 / A _ [^A]", "single [AbdfghklmnprstvwCXTJ]",
    "As > 0 / ... _ #", "s > 0 / ... _ #",  // plurals, and -s for -ss
  ])
}
