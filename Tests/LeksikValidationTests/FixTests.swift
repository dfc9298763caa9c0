import LeksikModel
import LeksikValidation
import Testing

@Suite struct FixTests {
  private func fixed(_ glossary: Glossary) -> Glossary {
    Validator(rules: .legal).fixed(
      Imported(glossary, source: SourceMap(path: "test"), diagnostics: [])
    ).0
  }

  @Test(arguments: [
    ("es", "fiscal ", "fiscal"), ("es", " juez  de\u{A0}paz", "juez de paz"),
    ("es", "prision preventiva", "prisión preventiva"), ("es", "Nino testigo", "Niño testigo"),
    ("ht", "volonté", "volonte"), ("ht", "sa-a", "sa a"), ("ht", "gro kòb", "gwo kòb"),
    ("ht", "pwoteksion", "pwoteksyon"), ("en", "jud\u{200B}ge", "judge"),
    ("ht", "akize\u{300}", "akiz\u{E8}"),
  ])
  func putsRightWhatNobodyHasToDecide(language: String, bad: String, good: String) throws {
    let tag = try #require(LanguageTag(language))
    let result = fixed(glossary(with: noun(bad), in: tag))
    #expect(result == glossary(with: noun(good), in: tag))
    #expect(fixed(result) == result)
  }

  @Test func leavesTheRestAlone() {
    let undecided = glossary(sound("C-1", es: "juez (HT)"), sound("C-2", ht: "justice"))
    #expect(fixed(undecided) == undecided)
  }
}
