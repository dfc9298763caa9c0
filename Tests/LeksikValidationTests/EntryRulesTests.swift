import LeksikModel
import LeksikValidation
import Testing

/// Rules that compare entries, sections and statuses.
@Suite struct EntryRulesTests {
  @Test func twoEntriesThatShareEverythingAreReportedOnce() {
    let found = findings("L01", in: glossary(sound("C-1"), sound("C-2")))
    #expect(found.count == 1)
    #expect(found.first?.message.contains("'C-1'") == true)
  }

  @Test func aSharedTermIsRightInAnotherFieldOrWithAReason() {
    #expect(findings("L01", in: glossary(sound("C-1"), sound("C-2", field: "sports"))) == [])
    for relation in [
      Relation(.broader, to: "C-1"), Relation(.confusableWith, to: "C-1"),
      Relation(.related, to: "C-1", note: "Another office."),
    ] {
      #expect(
        findings("L01", in: glossary(sound("C-1"), sound("C-2", relations: [relation]))) == [])
    }
    #expect(findings("L01", in: glossary(sound("C-1"), sound("C-2", notes: ["not C-1."]))) == [])
    #expect(
      findings("L01", in: glossary(sound("C-1"), sound("C-2", notes: ["see C-10"]))).count == 1)
    let bare = Relation(.related, to: "C-1")
    #expect(
      findings("L01", in: glossary(sound("C-1"), sound("C-2", relations: [bare]))).count == 1)
  }

  @Test func anIDThatIsTakenIsReported() {
    let twice = glossary(sound("C-1"), sound("C-1", es: "pena", ht: "pèn", en: "penalty"))
    #expect(findings("L01", in: twice).count == 1)
  }

  @Test(arguments: [
    ("es", "víctima", "victimas"), ("es", "jueces", "juez"), ("es", "fiscal", "fiscales"),
    ("en", "witness", "witnesses"), ("en", "penalty", "penalties"), ("en", "pre-trial", "pretrial"),
    ("ht", "jij depè", "jij de pè"), ("ht", "m'ap", "m ap"),
  ])
  func spellingsOfOneTermAreNearDuplicates(_ language: String, _ left: String, _ right: String)
    throws
  {
    let tag = try #require(LanguageTag(language))
    #expect(findings("L02", in: pair(left, right, in: tag)).count == 1)
  }

  @Test(arguments: [
    ("ht", "akize", "akizè"), ("es", "ano", "año"), ("en", "custom", "customs"),
    ("en", "bus", "bu"), ("es", "juez", "Juez"), ("ht", "volonte", "volontè"),
  ])
  func wordsThatDifferAreNot(_ language: String, _ left: String, _ right: String) throws {
    let tag = try #require(LanguageTag(language))
    #expect(findings("L02", in: pair(left, right, in: tag)) == [])
  }

  private func pair(_ left: String, _ right: String, in language: LanguageTag) -> Glossary {
    glossary(
      Concept(id: "C-1", sections: [LanguageSection(language: language, terms: [noun(left)])]),
      Concept(id: "C-2", sections: [LanguageSection(language: language, terms: [noun(right)])]))
  }

  @Test(
    arguments: [
      ([nil], true), ([.preferred], true), ([.preferred, .admitted, .deprecated], true),
      ([.proposed, .proposed], true), ([.superseded], true), ([.deprecated, .proposed], true),
      ([], true), ([.admitted], false), ([.admitted, .proposed], false), ([nil, nil], false),
      ([.preferred, .preferred], false), ([.deprecated, .admitted], false),
    ] as [([Term.Status?], Bool)])
  func onePreferredTermOrAReasonForNone(_ statuses: [Term.Status?], isRight: Bool) {
    let terms = statuses.enumerated().map { noun("term\($0.offset)", $0.element) }
    let glossary = glossary(
      Concept(id: "C-1", sections: [LanguageSection(language: .spanish, terms: terms)]))
    #expect(findings("L03", in: glossary).isEmpty == isRight)
  }

  @Test func theSectionsOfOneLanguageSharePreferredTerms() {
    let section = LanguageSection(language: .english, terms: [noun("judge")])
    #expect(
      findings("L03", in: glossary(Concept(id: "C-1", sections: [section, section]))).count == 1)
  }

  @Test func thePivotIsTheCallersChoice() {
    let spanishOnly = changed { $0.sections.removeLast(2) }
    #expect(Validator(rules: [.pivotTerm(in: .spanish)]).diagnostics(for: spanishOnly) == [])
    #expect(
      Validator(rules: [.pivotTerm(in: .haitianCreole)]).diagnostics(for: spanishOnly).count == 1)
  }

  @Test func aRegionalSectionOrAParaphraseFillsALanguage() throws {
    let haiti = try #require(LanguageTag("ht-HT"))
    #expect(findings("L05", in: changed { $0.sections[1].language = haiti }) == [])
    #expect(findings("L05", in: changed { $0.sections[1].terms[0].form = .paraphrase }) == [])
    #expect(
      findings("L05", in: changed { $0.sections[1].terms[0].status = .deprecated }).count == 1)
    #expect(findings("L05", in: changed { $0.sections[1].terms[0].text = " " }).count == 1)
    #expect(findings("L05", in: changed { $0.sections = [] }).count == 3)
  }

  @Test func aTermMayBeDeprecatedInOneRegionAndPreferredInAnother() {
    func glossary(_ regions: [String]) -> Glossary {
      changed {
        $0.sections[1].terms[0].regions = ["HT"]
        var term = noun("jij", .deprecated)
        term.regions = regions
        $0.sections[1].terms.append(term)
      }
    }
    #expect(findings("L06", in: glossary(["US"])) == [])
    #expect(findings("L06", in: glossary(["US", "HT"])).count == 1)
    #expect(findings("L06", in: glossary([])).count == 1)
  }
}
