import LeksikModel
import LeksikValidation
import Testing

/// A memory that breaks one rule once, and one that does not.
private struct MemoryCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var bad: TranslationMemory
  var good: TranslationMemory
  var severity: Diagnostic.Severity = .error

  var testDescription: String { rule }

  static let all = [
    MemoryCase(rule: "M01", bad: memory(unit(ht: " ")), good: memory(unit())),
    MemoryCase(
      rule: "M02", bad: memory(unit(), unit(es: "No.", ht: "Non.", en: "No.")),
      good: memory(unit(), unit("U-2", es: "No.", ht: "Non.", en: "No."))),
    MemoryCase(
      rule: "M03", bad: memory(unit(es: "Tiene quince años.", ht: "Li gen 16 an.", en: "Aged 15.")),
      good: memory(unit(es: "Tiene quince años.", ht: "Li gen 15 an.", en: "Aged fifteen.")),
      severity: .warning),
    MemoryCase(
      rule: "M04", bad: memory(unit(), unit("U-2", ht: "Mete non ou la.")),
      good: memory(unit(), unit("U-2", ht: "Mete non ou la.", notes: ["to a child"])),
      severity: .warning),
    MemoryCase(
      rule: "M05", bad: memory(unit(ht: "Siyen la-a.")),
      good: memory(unit(ht: "Siyen la a, Jean-Claude.")),
      severity: .warning),
    MemoryCase(
      rule: "M06", bad: memory(unit(es: "Firme aqui\u{301}.")), good: memory(unit())),
    MemoryCase(
      rule: "M07",
      bad: memory(unit(es: "No consintió.", ht: "Li te dakò.", en: "She did not consent.")),
      good: memory(unit(es: "No consintió.", ht: "Li pa t dakò.", en: "She did not consent.")),
      severity: .note),
  ]
}

@Suite struct MemoryRuleTests {
  @Test(arguments: MemoryCase.all) private func findsTheFaultOnceAndNothingElse(
    _ sample: MemoryCase
  ) {
    let rules = [Rule].legal.filter { $0.id == sample.rule }
    let found = Validator(rules: rules).diagnostics(for: sample.bad)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.rule == sample.rule && $0.severity == sample.severity })
    #expect(found.allSatisfy { $0.message.hasPrefix("U-") })
    #expect(Validator(rules: .legal).diagnostics(for: sample.good) == [])
  }

  @Test func everyMemoryRuleHasACase() {
    #expect(
      [Rule].legal.map(\.id).filter { $0.hasPrefix("M") } == MemoryCase.all.map(\.rule))
  }
}
