import LeksikMemory
import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@Suite struct RepairTests {
  @Test(arguments: RepairCase.certain)
  func whatIsCertainIsWrittenAnew(_ test: RepairCase) throws {
    let match = try #require(test.match)
    let repair = try #require(match.repaired(for: test.query), "\(match.explanation)")
    #expect(repair.target.text == test.expected)
    #expect(repair.substitutions.map(\.kind) == test.kinds)
    #expect(match.target.text == test.target)
    expectHonest(repair, of: match)
  }

  @Test(arguments: RepairCase.uncertain)
  func whatIsNotCertainIsLeftAlone(_ test: RepairCase) throws {
    let match = try #require(test.match)
    #expect(match.repaired(for: test.query)?.target.text == nil)
  }

  @Test func theExplanationNamesEachSubstitution() throws {
    let test = RepairCase.certain[1]
    let repair = try #require(test.match?.repaired(for: test.query))
    #expect(
      repair.explanation
        == "99.00% REPAIRED number: “15” became “20”, as the source’s “quince” is “veinte”"
        || repair.explanation
          == "99.00% REPAIRED number: “15 an” became “20 an”, as the source’s “quince años” is "
          + "“veinte años”"
    )
  }

  @Test func aPenaltyIsTakenOffARepairedMatchToo() throws {
    var segment = Segment("Li te gen 15 an.", in: .haitianCreole)
    segment.review = .unreviewed
    let unit = TranslationUnit(
      id: "u", segments: [Segment("Tenía 15 años.", in: .spanish), segment])
    let match = ReferenceMatcher(units: [unit]).matches(
      for: "Tenía 20 años.", from: .spanish, to: .haitianCreole, atLeast: .none, limit: 1,
      options: MatchOptions(penalties: Penalties(unreviewed: .percent(3))))[0]
    #expect(match.repaired(for: "Tenía 20 años.")?.similarity == .percent(96))
  }

  // MARK: Terms

  /// A glossary of single words, as a caller would wire one in.
  private static let glossary: [(id: String, es: String, ht: [Term])] = [
    ("JUEZ", "juez", [Term("jij", partOfSpeech: .noun)]),
    ("FISCAL", "fiscal", [Term("fiskal", partOfSpeech: .noun)]),
    ("ABOGADO", "abogado", [Term("avoka", partOfSpeech: .noun)]),
    ("TESTIGO", "testigo", [Term("temwen", partOfSpeech: .noun)]),
    ("CULPABLE", "culpable", [Term("koupab")]),
    ("INOCENTE", "no culpable", [Term("pa koupab")]),
    ("ALGUACIL", "alguacil", [Term("isye", status: .proposed, partOfSpeech: .noun)]),
    ("SECRETARIO", "secretario", [Term("grefye", status: .deprecated, partOfSpeech: .noun)]),
  ]

  @Sendable private static func find(
    _ text: String, _ language: LanguageTag, _ target: LanguageTag
  ) -> [RepairTerm] {
    let tokens = LanguageProfile.spanish.tokens(of: text)
    var found: [RepairTerm] = []
    for entry in glossary.sorted(by: { $0.es.count > $1.es.count }) {
      let words = LanguageProfile.spanish.tokens(of: entry.es).map(\.caseKey)
      for start in tokens.indices where start + words.count <= tokens.count {
        guard tokens[start..<start + words.count].map(\.caseKey) == words else { continue }
        let range =
          tokens[start].range.lowerBound..<tokens[start + words.count - 1].range.upperBound
        guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
        found.append(RepairTerm(range: range, concept: entry.id, equivalents: entry.ht))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  @Test(
    arguments: [
      ("El fiscal habló.", "Fiskal la te pale.", "El fiscal habló.", nil),
      ("Vi al fiscal ayer.", "Mwen te wè fiskal yè.", "Vi al juez ayer.", "Mwen te wè jij yè."),
      (
        "FISCAL: ¿Comprende?", "FISKAL: Èske ou konprann?", "JUEZ: ¿Comprende?",
        "JIJ: Èske ou konprann?"
      ),
      // The article after it is spelled by the last sound of the noun.
      ("El fiscal habló.", "Fiskal la te pale.", "El juez habló.", "Jij la te pale."),
      ("El fiscal habló.", "Fiskal la te pale.", "El abogado habló.", nil),
      // Twice in the target, or not there.
      ("Vi al fiscal ayer.", "Mwen te wè fiskal, fiskal yè.", "Vi al juez ayer.", nil),
      ("Vi al fiscal ayer.", "Mwen te wè li yè.", "Vi al juez ayer.", nil),
      // An inflected form is no certain place.
      ("Vi a los testigos ayer.", "Mwen te wè temwen yo yè.", "Vi a los fiscales ayer.", nil),
      (
        "Vi a los testigos con el fiscal.", "Mwen te wè temwen yo ak fiskal.",
        "Vi a los jueces con el testigo.", "Mwen te wè temwen yo ak temwen."
      ),
      // A negation in a term is still a negation.
      ("Se declara culpable.", "Li deklare li koupab.", "Se declara no culpable.", nil),
      // A deprecated term is never offered.
      ("Vi al fiscal ayer.", "Mwen te wè fiskal yè.", "Vi al secretario ayer.", nil),
    ] as [(String, String, String, String?)])
  func aTermIsWrittenAnewWhereItsPlaceIsCertain(
    source: String, target: String, query: String, expected: String?
  ) throws {
    let test = RepairCase((.spanish, .haitianCreole), source, target, query, expected)
    let match = try #require(test.match)
    let repair = match.repaired(for: query, terms: Self.find)
    // The third witness is another word than the plural one, so nothing is in its place.
    #expect(repair?.target.text == expected, "\(repair?.explanation ?? "")")
    if let repair { expectHonest(repair, of: match) }
  }

  @Test func aTermNobodyHasConfirmedSaysSo() throws {
    let test = RepairCase(
      (.spanish, .haitianCreole), "Vi al fiscal ayer.", "Mwen te wè fiskal yè.",
      "Vi al alguacil ayer.", nil)
    let repair = try #require(test.match?.repaired(for: test.query, terms: Self.find))
    #expect(repair.substitutions[0].isProposed)
    #expect(repair.explanation.contains("“isye” (proposed)"))
  }

  // MARK: Properties

  @Test func nothingButTheNamedSubstitutionsChanges() {
    var sentences = RandomSentences(seed: 4)
    var repaired = 0
    for _ in 0..<1_500 {
      let sentence = sentences.next()
      let test = RepairCase(
        (.spanish, .haitianCreole), sentence.source, sentence.target, sentence.query, nil)
      guard let repair = test.match?.repaired(for: sentence.query), let match = test.match
      else { continue }
      repaired += 1
      expectHonest(repair, of: match)
      #expect(
        repair.target.text == sentence.expected, "\(sentence.source) · \(sentence.query)")
      #expect(!sentence.isNegated, "\(sentence.query)")
    }
    #expect(repaired > 300, "\(repaired)")
  }

  @Test func numbersOfSentencesAreWrittenAnewOrLeftAlone() {
    var random = SeededRandom(seed: 15)
    var repaired = 0
    for _ in 0..<400 {
      let numbers = (0..<4).map { _ in Int.random(in: 2...120, using: &random) }
      let source = "Pagó \(numbers[0]) pesos y firmó \(numbers[1]) hojas."
      let target = "Li peye \(numbers[0]) peso epi li siyen \(numbers[1]) fèy."
      let query = "Pagó \(numbers[2]) pesos y firmó \(numbers[3]) hojas."
      let test = RepairCase((.spanish, .haitianCreole), source, target, query, nil)
      guard let match = test.match, let repair = match.repaired(for: query) else { continue }
      repaired += 1
      expectHonest(repair, of: match)
      #expect(
        repair.target.text == "Li peye \(numbers[2]) peso epi li siyen \(numbers[3]) fèy.",
        "\(source) \(query)")
    }
    #expect(repaired > 300, "\(repaired)")
  }

  /// What holds of every repair.
  private func expectHonest(_ repair: Repair, of match: Match) {
    #expect(repair.similarity <= Repair.cap)
    #expect(!repair.comparison.isCritical)
    #expect(!repair.substitutions.isEmpty)
    #expect(repair.explanation.contains("REPAIRED"))
    #expect(repair.target.review == nil)
    #expect(repair.target.language == match.target.language)
    // Undoing the substitutions gives back the stored target, byte for byte.
    var bytes = Array(repair.target.text.utf8)
    for substitution in repair.substitutions.reversed() {
      #expect(Array(substitution.to.utf8) == Array(bytes[substitution.repairedRange]))
      bytes.replaceSubrange(substitution.repairedRange, with: substitution.from.utf8)
    }
    #expect(bytes == Array(match.target.text.utf8))
    // No negation, person, tense or modality of the target is touched.
    let profile = LanguageProfile.profile(for: match.target.language)
    func critical(_ text: String) -> [String] {
      profile.tokens(of: text).filter { $0.critical != nil && $0.critical != .number }
        .map(\.caseKey)
    }
    #expect(critical(repair.target.text) == critical(match.target.text))
  }
}
