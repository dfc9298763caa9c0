import LeksikModel
import Testing

@Suite struct LemmaFormTests {
  private func isReported(
    _ text: String, _ language: LanguageTag, _ partOfSpeech: Term.PartOfSpeech?,
    number: Term.Number? = nil, form: Term.Form? = nil
  ) -> Bool {
    let term = Term(text, form: form, partOfSpeech: partOfSpeech, number: number)
    return !findings("L08", in: glossary(with: term, in: language)).isEmpty
  }

  @Test(arguments: [
    "las víctimas de trata", "el juez", "una pena", "La víctima", "condiciones de trabajo",
    "investigadores privados",
  ])
  func reportsArticlesAndPluralsInSpanish(_ text: String) {
    #expect(isReported(text, .spanish, .noun))
  }

  @Test(arguments: [
    "juez", "La Haya", "El Salvador", "víctima de trata", "crisis", "país de origen",
    "guardacostas", "estatus migratorio", "hábeas corpus", "Naciones Unidas", "lazo",
  ])
  func leavesSpanishBaseFormsAlone(_ text: String) {
    #expect(!isReported(text, .spanish, .noun))
  }

  @Test func aPluralThatIsMarkedIsRight() {
    #expect(isReported("condiciones de trabajo", .spanish, .noun, number: .singular))
    #expect(!isReported("condiciones de trabajo", .spanish, .noun, number: .plural))
  }

  @Test func aSpanishVerbIsAnInfinitive() {
    #expect(isReported("detiene", .spanish, .verb))
    for verb in ["detener", "no declarar", "declararse culpable", "oír", "dar fe"] {
      #expect(!isReported(verb, .spanish, .verb))
    }
  }

  @Test(arguments: [
    "jij la", "akize a", "viktim nan", "viktim lan", "moun nan", "prizon an", "temwen an",
    "dwa yo", "lwa sa a", "yon jij",
  ])
  func reportsDeterminersInCreole(_ text: String) {
    #expect(isReported(text, .haitianCreole, .noun))
  }

  @Test(arguments: [
    "jij", "otè krim nan", "avoka akize a", "moun ki deplase andedan peyi a", "Kan Nan",
    "viza la", "pitit an", "trafik moun", "lwa",
  ])
  func leavesCreoleNounsAlone(_ text: String) {
    #expect(!isReported(text, .haitianCreole, .noun))
  }

  @Test func aCreoleVerbOrExplanationIsNotJudgedByItsLastWord() {
    #expect(!isReported("rete la", .haitianCreole, .verb))
    #expect(!isReported("yon moun ki wè", .haitianCreole, .noun, form: .paraphrase))
  }

  @Test func anEnglishVerbIsAnInfinitiveWithOrWithoutTo() {
    #expect(isReported("to arrests", .english, .verb))
    #expect(isReported("to committed", .english, .verb))
    for verb in ["to arrest", "arrest", "to witness", "to give evidence", "to proceed"] {
      #expect(!isReported(verb, .english, .verb))
    }
  }

  @Test func anEnglishArticleIsReportedUnlessItIsALetterOrANameOrLatin() {
    for noun in ["the Bar", "The victim", "a crime", "an offence"] {
      #expect(isReported(noun, .english, .noun))
    }
    for noun in ["The Hague", "A file", "a priori evidence", "theft"] {
      #expect(!isReported(noun, .english, .noun))
    }
  }

  @Test func anObsoleteTermIsKeptAsItWasSaid() {
    let term = Term("la víctima", status: .deprecated, partOfSpeech: .noun)
    #expect(findings("L08", in: glossary(with: term)) == [])
  }
}
