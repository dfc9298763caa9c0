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
    let stems = Set(readings(of: form.caseKey).map(\.stem))
    return (noun.count >= 3 ? ["s:" + noun] : []) + stems.sorted().map { "e:" + $0 }
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
    let others = readings(of: right)
    var best: (length: Int, kind: CriticalKind)?
    for first in readings(of: left) {
      for second in others where second.stem == first.stem {
        let length = first.stem.utf8.count
        if let best, best.length >= length { continue }
        best = (length, first.tenses.isDisjoint(with: second.tenses) ? .tense : .person)
      }
    }
    return best?.kind
  }

  /// A word as a stem with a regular ending.
  private struct Reading {
    let stem: String
    let tenses: Set<String>
  }

  /// Every way to read a word as a verb, with the stem also as other forms of the verb write it:
  /// *crucé, cruzó*; *pagué, pagó*; *duele, dolía*.
  private static func readings(of word: String) -> [Reading] {
    let letters = Array(word)
    var readings: [Reading] = []
    for cut in stride(from: max(2, letters.count - longestEnding), to: letters.count, by: 1) {
      guard let ending = endings[String(letters[cut...])] else { continue }
      let stem = String(letters[..<cut])
      for variant in stems(like: stem, before: letters[cut]) {
        readings.append(Reading(stem: variant, tenses: ending.tenses))
      }
    }
    return readings
  }

  private static func stems(like stem: String, before ending: Character) -> [String] {
    var stems = [stem]
    if "eéií".contains(ending) {
      if stem.hasSuffix("qu") { stems.append(stem.dropLast(2) + "c") }
      if stem.hasSuffix("gu") { stems.append(String(stem.dropLast())) }
      if stem.hasSuffix("c") { stems.append(stem.dropLast() + "z") }
      if stem.hasSuffix("g") { stems.append(stem.dropLast() + "j") }
    }
    for (changed, plain) in [("ue", "o"), ("ie", "e")] {
      for stem in stems {
        guard let place = stem.range(ofLast: changed) else { continue }
        stems.append(stem.replacing(place, with: plain))
      }
    }
    return stems
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
      "infinitive": """
      ar er ir arse erse irse arme erme irme arte erte irte arle erle irle arles erles irles arnos
      ernos irnos arlo erlo irlo arla erla irla arlos erlos irlos arlas erlas irlas
      """,
      "gerund": """
      ando iendo yendo ándose iéndose ándome iéndome ándote iéndote ándole iéndole ándonos iéndonos
      """,
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

extension String {
  /// The place of the last `part` of a text, as offsets of characters.
  fileprivate func range(ofLast part: String) -> Range<Int>? {
    let (letters, part) = (Array(self), Array(part))
    guard letters.count >= part.count else { return nil }
    return stride(from: letters.count - part.count, through: 0, by: -1)
      .first { letters[$0..<$0 + part.count].elementsEqual(part) }
      .map { $0..<$0 + part.count }
  }

  fileprivate func replacing(_ range: Range<Int>, with text: String) -> String {
    String(prefix(range.lowerBound)) + text + String(dropFirst(range.upperBound))
  }
}
