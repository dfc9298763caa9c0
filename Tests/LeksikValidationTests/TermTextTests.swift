import LeksikModel
import Testing

/// What may and may not stand in a term: genders, brackets, spaces, marks.
@Suite struct TermTextTests {
  private func isReported(_ rule: String, _ text: String, in language: LanguageTag = .spanish)
    -> Bool
  {
    !findings(rule, in: glossary(with: noun(text), in: language)).isEmpty
  }

  @Test(arguments: [
    "imputado/a", "niño(a)", "niños/as", "trabajador/a", "juez(a)", "trabajador(es/as)",
    "niño/niña", "juez/jueza", "los/las testigos", "tod@s", "niñ@", "niñx", "alumnxs",
  ])
  func reportsTwoGendersInOneWordOnce(_ text: String) {
    #expect(isReported("L09", text))
    #expect(!isReported("L12", text))
  }

  @Test(arguments: [
    "imputado", "VIH/sida", "y/o", "24/7", "Marx", "tórax", "bórax", "víctima@ejemplo.do",
    "artículo 5(a)", "hijo",
  ])
  func leavesOtherSlashesAndLettersAlone(_ text: String) {
    #expect(!isReported("L09", text))
  }

  @Test(arguments: [
    "juez (HT)", "visa [T]", "child(ren)", "arrest; detention", "guilty?", "trata: delito",
    "fiscal general.", "trafficking is a crime", "prueba, p. ej. pericial", "moun vle di nonm",
  ])
  func reportsWhatIsNotTheTerm(_ text: String) {
    #expect(isReported("L12", text, in: .english))
  }

  @Test(arguments: [
    "501(c)(3)", "INA 101(a)(15)(T)", "EE. UU.", "art. 3", "Dr.", "S.A.", "means of trafficking",
    "child who is a victim", "niños, niñas y adolescentes", "HIV/AIDS", "Ley 137-03",
  ])
  func leavesNumbersAbbreviationsAndListsAlone(_ text: String) {
    #expect(!isReported("L12", text, in: .english))
  }

  @Test(arguments: [
    "", "  ", " fiscal", "fiscal ", "fiscal  general", "fiscal\tgeneral", "fis\u{200B}cal",
    "fis\u{AD}cal", "fiscal\u{A0}general", "\u{FEFF}fiscal", "fiscal\n", "fis\u{7}cal",
  ])
  func reportsStraySpacesOnce(_ text: String) {
    #expect(findings("L16", in: glossary(with: noun(text))).count == 1)
  }

  @Test func spellsOutWhatCannotBeSeen() {
    let found = findings("L16", in: glossary(with: noun("fis\u{200B}cal")))
    #expect(
      found.map(\.message) == [
        "C-1: the term 'fis<U+200B>cal' holds the invisible character U+200B; remove it"
      ])
  }

  @Test func otherTextsMayBreakLinesButHoldNothingInvisible() {
    #expect(findings("L16", in: changed { $0.notes = ["one\ntwo  three "] }) == [])
    #expect(findings("L16", in: changed { $0.notes = ["one\u{200B}two"] }).count == 1)
    #expect(findings("L16", in: changed { $0.id = "C\u{0}" }).count == 1)
  }

  @Test func looksForNFCInEveryText() {
    let decomposed = "e\u{301}"
    let changes: [(inout Concept) -> Void] = [
      { $0.subjectField = decomposed }, { $0.notes = [decomposed] },
      { $0.sources = [decomposed] },
      { $0.citations = [Citation(instrument: decomposed, check: .checked)] },
      { $0.relations = [Relation(.related, to: "C-1", note: decomposed)] },
      { $0.sections[0].definitions = [Definition(decomposed)] },
      { $0.sections[0].definitions = [Definition("x", source: decomposed)] },
      { $0.sections[0].notes = [decomposed] },
      { $0.sections[0].terms[0].notes = [decomposed] },
      { $0.sections[0].terms[0].jurisdiction = decomposed },
    ]
    for change in changes { #expect(findings("L17", in: changed(sound("C-1"), change)).count == 1) }
  }

  @Test func saysWhichCharactersToWrite() {
    let found = findings("L17", in: glossary(with: noun("te\u{301}moin")))
    #expect(found.first?.message.hasSuffix("write U+00E9 for U+0065 U+0301") == true)
  }
}
