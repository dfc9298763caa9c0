import LeksikModel
import LeksikValidation
import Testing

@Suite struct SuppressionsTests {
  private let bad = Imported(
    glossary(sound("C-1", es: "fiscal "), sound("C-2", es: "pena ", ht: "pèn", en: "penalty")),
    source: SourceMap(path: "a/courts.tbx"), diagnostics: [])

  private func ids(_ suppressions: Suppressions) -> [String] {
    Validator(rules: .minimal, suppressions: suppressions).diagnostics(for: [bad]).map {
      "\($0.rule) \($0.severity)"
    }
  }

  @Test func leavesOutWhatIsAcceptedWithAReason() {
    let (one, wrong) = Suppressions.read(
      "# accepted\ncourts.tbx\tL16\tC-1\tOn purpose.\r\n", path: "s.tsv")
    #expect(wrong == [])
    #expect(ids(one) == ["L16 error"])
    let (all, _) = Suppressions.read("*\tL16\t*\tOn purpose.", path: "s.tsv")
    #expect(ids(all) == [])
  }

  @Test func saysWhichSuppressionsSuppressNothing() {
    let (stale, _) = Suppressions.read("courts.tbx\tL17\tC-1\tOnce.", path: "s.tsv")
    let found = Validator(rules: .minimal, suppressions: stale).diagnostics(for: [bad])
    #expect(found.filter { $0.rule == "suppression" }.map(\.location.line) == [1])
  }

  @Test(arguments: ["courts.tbx\tL16\tC-1", "courts.tbx\tL16\tC-1\t ", "courts.tbx L16 C-1 why"])
  func refusesALineWithoutAReason(line: String) {
    let (read, wrong) = Suppressions.read("\n\(line)\n", path: "s.tsv")
    #expect(read.entries == [])
    #expect(wrong.map(\.location.line) == [2])
  }

  @Test func aBaselineAcceptsOldDebtsAndNothingNew() {
    let old = Validator(rules: .minimal).diagnostics(for: [bad])
    let baseline = Baseline(reading: Baseline([old[0]]).text)
    #expect(ids(Suppressions(baseline: baseline)) == ["L16 error"])
    #expect(ids(Suppressions(baseline: Baseline(old))) == [])
  }
}
