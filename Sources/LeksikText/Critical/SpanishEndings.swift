/// Regular Spanish endings: two forms of one verb, or of one noun or adjective.
///
/// A difference in a verb ending changes who or when and is critical. A difference in gender or
/// number of a noun or adjective is not. Where the words around do not decide, it is critical:
/// an interpreter who looks twice loses a second, a witness misquoted loses more.
enum SpanishEndings {
  /// How two forms of one word differ, or `nil` when they are different words.
  static func difference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    let isVerbal = left.role == .verbal || right.role == .verbal
    if !isVerbal, isNominalPair(left, right) {
      return TokenDifference(.inflection, cost: TokenDifference.Cost.inflection)
    }
    guard let kind = verbalDifference(left.caseKey, right.caseKey) else { return nil }
    if left.role == .nominal, right.role == .nominal { return nil }
    return .critical(kind, cost: TokenDifference.Cost.inflection)
  }

  /// Whether a word can only be a finite verb: *firmó, firmaron, firmaba, firmaré*.
  static func isUnmistakablyVerbal(_ word: String) -> Bool {
    word.count > 3 && finiteOnly.contains { word.hasSuffix($0) }
  }

  /// Whether an accentless word ends like an infinitive.
  static func isInfinitive(_ folded: String) -> Bool {
    folded.count > 3 && ["ar", "er", "ir"].contains { folded.hasSuffix($0) }
  }

  /// The stems a word can have: two words that differ in a regular ending share one.
  static func keys(of form: TokenForm) -> [String] {
    let noun = NominalForm(form.accentKey).stem
    let letters = Array(form.caseKey)
    let cuts = stride(from: 2, through: letters.count, by: 1).filter {
      letters.count - $0 <= longestEnding && endings[String(letters[$0...])] != nil
    }
    return (noun.count >= 3 ? ["s:" + noun] : []) + cuts.map { "e:" + String(letters[..<$0]) }
  }

  /// Whether two words are the same noun or adjective in another gender or number.
  private static func isNominalPair(_ left: TokenForm, _ right: TokenForm) -> Bool {
    let words = [left.accentKey, right.accentKey].map(NominalForm.init)
    guard words[0].stem == words[1].stem, words[0].stem.count >= 3 else { return false }
    if words[0].gender == words[1].gender {
      // Number alone. A bare -a/-as or -e/-es could be *vive/vives*; a noun says so by its company.
      return left.role == .nominal || right.role == .nominal || words.allSatisfy(\.isSurelyNominal)
    }
    return words.allSatisfy(\.takesBothGenders)
  }

  /// The part of meaning that the endings of two forms of one verb change.
  private static func verbalDifference(_ left: String, _ right: String) -> CriticalKind? {
    let common = zip(left, right).prefix { $0 == $1 }.count
    let (left, right) = (Array(left), Array(right))
    for cut in stride(from: common, through: 2, by: -1) {
      guard let first = endings[String(left[cut...])], let second = endings[String(right[cut...])]
      else { continue }
      return first.tenses.isDisjoint(with: second.tenses) ? .tense : .person
    }
    return nil
  }

  private struct Ending {
    var tenses: Set<String> = []
  }

  /// Each regular ending with the tenses it can stand for.
  private static let endings: [String: Ending] = {
    let table = [
      "present": "o as a amos an es e emos en imos áis éis",
      "subjunctive": "e es emos en a as amos an",
      "preterite": "é aste ó amos aron í iste ió imos ieron yó yeron",
      "imperfect": "aba abas ábamos aban ía ías íamos ían",
      "future": "aré arás ará aremos arán eré erás erá eremos erán iré irás irá iremos irán",
      "conditional": "aría arías aríamos arían ería erías eríamos erían iría irías iríamos irían",
      "past-subjunctive": """
      ara aras áramos aran iera ieras iéramos ieran ase ases asen iese ieses iesen
      """,
      "infinitive": "ar er ir arse erse irse",
      "gerund": "ando iendo yendo ándose iéndose",
      "participle": "ado ada ados adas ido ida idos idas",
    ]
    var endings: [String: Ending] = [:]
    for (tense, list) in table {
      for ending in list.split(whereSeparator: \.isWhitespace) {
        endings[String(ending), default: Ending()].tenses.insert(tense)
        let folded = Folding.accentFolded(String(ending))
        // Typed without accents, *firmare* is still *firmaré*; a bare *o* stays a present.
        if folded.count > 1 { endings[folded, default: Ending()].tenses.insert(tense) }
      }
    }
    return endings
  }()

  private static let longestEnding = endings.keys.map(\.count).max() ?? 0

  private static let finiteOnly = [
    "ó", "aron", "ieron", "yeron", "aba", "aban", "ábamos", "aste", "iste", "aré", "ará", "arán",
    "eré", "erá", "erán", "iré", "irá", "irán", "aría", "arían", "ería", "erían", "iría", "irían",
    "aremos", "eremos", "iremos",
  ]
}
