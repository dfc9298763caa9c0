/// A law or treaty that glossaries cite, as far as rules must know it.
struct Instrument {
  /// Whose law it is: ISO 3166-1, or `INT`.
  let jurisdiction: String
  /// The number of its articles, where that is certain.
  var articles: Int?
  /// What became of it: `repealed by …`, `amended by …`; `nil` while nothing did.
  var fate: String?
  /// The articles that it befell; `nil` when all of them.
  var changedArticles: Set<Int>?

  /// The instrument of a citation, or `nil` when the name is neither known nor of a known kind.
  ///
  /// Known kinds are numbered: *Ley 137-03*, *Decreto 327-13*, *22 USC*, *8 CFR*, *ILO C182*,
  /// *TC/0168/13*, *CL/2014-0010*.
  static func named(_ name: String) -> Instrument? {
    if let known = known[name] { return known }
    for (prefix, jurisdiction, shape) in kinds where name.hasPrefix(prefix) {
      if matches(name.dropFirst(prefix.count), shape) {
        return Instrument(jurisdiction: jurisdiction)
      }
    }
    for (suffix, jurisdiction) in titles where name.hasSuffix(suffix) {
      if matches(name.dropLast(suffix.count), "#") {
        return Instrument(jurisdiction: jurisdiction)
      }
    }
    return nil
  }

  /// Whether a text is of a shape in which `#` stands for one or more digits.
  private static func matches(_ text: Substring, _ shape: String) -> Bool {
    var rest = text.utf8[...]
    for sign in shape.utf8 {
      if sign == UInt8(ascii: "#") {
        let digits = rest.prefix { (0x30...0x39).contains($0) }.count
        guard digits > 0 else { return false }
        rest = rest.dropFirst(digits)
      } else {
        guard rest.popFirst() == sign else { return false }
      }
    }
    return rest.isEmpty
  }

  private static let kinds: [(prefix: String, jurisdiction: String, shape: String)] = [
    ("Ley ", "DO", "#-#"), ("Decreto ", "DO", "#-#"), ("Resolución ", "DO", "#-#"),
    ("TC/", "DO", "#/#"), ("Pub. L. ", "US", "#-#"), ("CL/", "HT", "#-#"), ("ILO C", "INT", "#"),
    ("ILO R", "INT", "#"),
    ("ILO P", "INT", "#"),
  ]

  private static let titles = [(" USC", "US"), (" CFR", "US"), (" Stat.", "US")]
}
