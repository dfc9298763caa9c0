import LeksikModel
import LeksikValidation
import Testing

@Suite struct RuleTests {
  @Test(arguments: RuleCase.all) func findsTheFaultOnceAndNothingElse(_ sample: RuleCase) {
    let found = findings(sample.rule, in: sample.bad)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.rule == sample.rule && $0.severity == sample.severity })
    #expect(found.allSatisfy { $0.message.hasPrefix("C-") })
  }

  @Test(arguments: RuleCase.all) func acceptsWhatIsRightAndSoDoAllOtherRules(_ sample: RuleCase) {
    #expect(Validator(rules: .legal).diagnostics(for: sample.good) == [])
  }

  @Test func everyRuleHasACaseAndSaysWhatItIs() {
    let ids = [Rule].legal.map(\.id)
    #expect(Set(ids.filter { $0.hasPrefix("L") }) == Set(RuleCase.all.map(\.rule)))
    #expect(Set(ids).count == ids.count && Set([Rule].legal.map(\.name)).count == ids.count)
    for rule in [Rule].legal {
      #expect(rule.summary.hasSuffix(".") && !rule.basis.isEmpty)
      #expect(rule.badExample != nil && rule.goodExample != nil)
      #expect([Rule].legal[rule.name]?.id == rule.id)
    }
    #expect([Rule].legal["L99"] == nil)
  }

  @Test func theMinimalSetIsPartOfTheLegalSetAndHoldsErrorsOnly() {
    #expect(Set([Rule].minimal.map(\.id)).isSubset(of: [Rule].legal.map(\.id)))
    #expect([Rule].minimal.allSatisfy { $0.severity == .error })
  }

  @Test func aRuleOfOnesOwnIsAValue() {
    let noSlash = Rule(
      id: "X01", name: "no-slash", severity: .note, summary: "A term holds no slash.",
      checkTerm: { $0.term.text.contains("/") ? "make two terms of it" : nil })
    let found = Validator(rules: [noSlash]).diagnostics(
      for: glossary(sound("C-1", en: "judge/magistrate")))
    #expect(found.map(\.description) == ["test: note: C-1: make two terms of it [X01]"])
  }
}
