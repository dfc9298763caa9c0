import LeksikModel
import LeksikText
import Testing

@Suite struct RuleSegmenterTests {
  @Test func letsTheFirstRuleThatMatchesDecide() throws {
    let rules = SegmentationRules(
      languageRules: [
        .init(
          name: "Spanish",
          rules: [
            .init(isBreak: false, before: "\\bDr\\.", after: "\\s"),
            .init(isBreak: true, before: "[.?!]+", after: "\\s"),
          ])
      ],
      maps: [.init(pattern: "es.*", name: "Spanish")])
    let text = "Vino el Dr. Mota. Luego calló."
    #expect(try cut(text, rules.segmenter(for: .spanish)) == ["Vino el Dr. Mota.", "Luego calló."])
    #expect(try cut(text, rules.segmenter(for: .english)) == [text])
  }

  @Test(arguments: [
    (
      LanguageTag.spanish,
      "1. El Dr. J. A. Pérez citó el Art. 5 de la Ley No. 137-03. Luego calló. ¿Y él?"
    ),
    (.spanish, "Pagó 3.5 millones, etc. Después “salió.” No. Yo no fui.\nFin"),
    (.english, "He saw Mr. Smith v. Doe, 22 U.S.C. § 7102. Then he left. \"Why?\" she asked."),
    (.haitianCreole, "Mèt Me. Jean te la. Atik. 5 pa di sa. Li ale!"),
  ])
  func ourRulesCutAsOurSegmenter(_ language: LanguageTag, _ text: String) throws {
    let rules = try SegmentationRules.leksik.segmenter(for: language)
    #expect(
      try rules.sentences(in: text) == SentenceSegmenter(language: language).sentences(in: text))
  }

  @Test(.enabled(if: benchLines() != nil))
  func ourRulesCutRealTextAsOurSegmenter() throws {
    let rules = try SegmentationRules.leksik.segmenter(for: .spanish)
    let segmenter = SentenceSegmenter(language: .spanish)
    var (lines, different) = (0, 0)
    for (number, line) in try #require(benchLines()).enumerated() where number % 50 == 0 {
      lines += 1
      let text = String(line)
      if try rules.sentences(in: text) != segmenter.sentences(in: text) { different += 1 }
    }
    #expect(different * 100 <= lines, "\(different) of \(lines) lines")
  }

  @Test func refusesWhatIsNoExpression() {
    #expect(throws: SegmentationError.self) {
      try RuleSegmenter([.init(isBreak: true, before: "(", after: "")])
    }
  }

  private func cut(_ text: String, _ segmenter: RuleSegmenter) throws -> [String] {
    let utf8 = Array(text.utf8)
    return try segmenter.sentences(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
  }
}
