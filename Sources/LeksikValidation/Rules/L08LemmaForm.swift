import LeksikModel

extension Rule {
  /// A term stands in its basic form: no article before it, no determiner after it, no plural.
  ///
  /// Only what is certain is reported. In Creole a determiner is taken for one when it follows a
  /// single noun and agrees with its last sound (*jij la*, *akize a*, *viktim nan*): after several
  /// words it may belong to the last of them (*otè krim nan*).
  ///
  /// Source: the basic form of ISO 704; G. DeGraff and others on the form of the Creole determiner,
  /// which follows the last sound of the word.
  public static let lemmaForm = Rule(
    id: "L08", name: "lemma-form", severity: .error,
    summary: "A term is in its basic form: without an article or determiner, singular, and a verb "
      + "in the infinitive.",
    basis: "ISO 704, basic form",
    badExample: "las víctimas de trata; jij la; to arrests",
    goodExample: "víctima de trata; jij; to arrest"
  ) { entry in
    guard entry.isCurrentDesignation, !entry.key.isEmpty else { return nil }
    let text = entry.term.text
    let words = words(of: text)
    let fault =
      switch entry.known {
      case .spanish: spanishFault(in: words, of: entry.term)
      case .haitianCreole: creoleFault(in: words, of: entry.term)
      case .english: englishFault(in: words, of: entry.term)
      case .other: nil as String?
      }
    return fault.map { "\(quoted(text)) \($0)" }
  }

  private static func spanishFault(in words: [Substring], of term: Term) -> String? {
    if hasArticle(words, term, articles: spanishArticles) {
      return "begins with an article; leave out '\(words[0])'"
    }
    let head = words[0]
    switch term.partOfSpeech {
    case .verb where !words.contains(where: isSpanishInfinitive):
      return "is a verb and holds no infinitive; give the infinitive"
    case .adjective where term.gender == .feminine:
      return "is a feminine adjective; give the masculine form"
    case .noun where term.number == nil || term.number == .singular:
      let isPlural =
        head.utf8.last == UInt8(ascii: "s") && head.first?.isLowercase == true
        && spanishPlurals.contains { head.hasSuffix($0) }
      return isPlural ? "is a plural; give the singular, or mark its number as plural" : nil
    default: return nil
    }
  }

  private static func creoleFault(in words: [Substring], of term: Term) -> String? {
    if hasArticle(words, term, articles: creoleArticles) {
      return "begins with an article; leave out 'yon'"
    }
    guard term.partOfSpeech == .noun, words.count == 2 || words.count == 3,
      let noun = words.first, noun.first?.isLowercase == true
    else { return nil }
    if words.count == 3, words[1] == "sa", words[2] == "a" || words[2] == "yo" {
      return "ends with a demonstrative; leave out 'sa \(words[2])'"
    }
    guard words.count == 2, agrees(determiner: words[1], with: noun) else { return nil }
    return "ends with a determiner; leave out '\(words[1])'"
  }

  private static func englishFault(in words: [Substring], of term: Term) -> String? {
    if hasArticle(words, term, articles: englishArticles) {
      return "begins with an article; leave out '\(words[0])'"
    }
    guard words.count > 1, words[0] == "to", term.partOfSpeech == .verb else { return nil }
    let verb = words[1]
    let isInflected =
      ["cts", "nts", "rts", "sts", "pts", "rms", "ins", "lls", "ates", "izes", "ted"]
      .contains(where: verb.hasSuffix)
    return isInflected ? "holds an inflected verb; give the infinitive" : nil
  }

  /// Whether the first word is an article for certain, and not part of a name (*La Haya*), a letter
  /// (*A file*) or a Latin phrase.
  private static func hasArticle(_ words: [Substring], _ term: Term, articles: [String]) -> Bool {
    guard words.count > 1, let first = words.first, first.utf8.count <= 4,
      articles.contains(first.lowercased()),
      term.partOfSpeech == nil || term.partOfSpeech == .noun || term.partOfSpeech == .adjective
    else { return false }
    if first == "a" {
      return !["contrario", "fortiori", "posteriori", "priori", "quo"].contains(words[1])
    }
    return first == "A" ? false : first == first.lowercased() || words[1].first?.isLowercase == true
  }

  private static func isSpanishInfinitive(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return spanishInfinitives.contains(where: word.hasSuffix)
  }

  private static let spanishArticles = ["el", "la", "los", "las", "un", "una", "unos", "unas"]
  private static let creoleArticles = ["yon"]
  private static let englishArticles = ["the", "a", "an"]

  /// The endings of infinitives, with and without a pronoun.
  private static let spanishInfinitives = ["ar", "er", "ir", "ír"].flatMap { infinitive in
    ["", "se", "lo", "la", "le", "los", "las", "les", "me", "te", "nos"].map { infinitive + $0 }
  }

  /// Endings that no Spanish singular has.
  private static let spanishPlurals = [
    "ciones", "siones", "xiones", "dades", "mientos", "ancias", "encias", "istas", "eces", "ctimas",
    "ados", "adas", "idos", "dores", "tores", "sores",
  ]

  /// Whether a Creole word is the form of the determiner that a noun's last sound calls for.
  private static func agrees(determiner: Substring, with noun: Substring) -> Bool {
    guard ["la", "a", "an", "lan", "nan", "yo"].contains(determiner), let last = noun.last
    else { return false }
    let nasal = ["an", "en", "on", "oun"].contains(where: noun.hasSuffix)
    switch determiner {
    case "la": return !"aeèioòumnàw".contains(last)
    case "a": return "aeèioòuàw".contains(last)
    case "an": return nasal
    case "lan", "nan": return last == "m" || last == "n" && (!nasal || noun.hasSuffix("oun"))
    case "yo": return true
    default: return false
    }
  }
}
