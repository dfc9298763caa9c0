import LeksikExchange
import LeksikModel
import LeksikValidation
import Testing

@Suite struct ValidatorTests {
  @Test func mergesWhatReaderAndRulesFindInTheOrderOfTheFile() {
    let text = """
      <tbx type="TBX-Leksik" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <text><body>
      <conceptEntry id="C-1">
      <langSec xml:lang="es"><termSec><term>juez (HT)</term></termSec></langSec>
      <unknown/>
      <langSec xml:lang="en"><termSec><term>judge </term></termSec></langSec>
      </conceptEntry>
      </body></text></tbx>
      """
    let imported = TBX.read(Array(text.utf8), path: "a.tbx")
    let found = Validator(rules: [.cleanSpaces, .bareTerm]).diagnostics(for: [imported])
    #expect(found.map(\.rule) == ["L12", "tbx-unknown", "L16"])
    #expect(found.map(\.location.line) == [4, 5, 6])
    #expect(
      found.first?.description
        == "a.tbx:4:33: error: 'juez (HT)' holds a bracket; move what is in it to a region or a "
        + "note [L12]")
  }

  @Test func nothingIsFoundInNothing() {
    #expect(Validator().diagnostics(for: []) == [])
    #expect(Validator().diagnostics(for: Glossary(title: "empty")) == [])
  }

  @Test func theSameConceptThousandsOfTimesTakesNoQuadraticTime() {
    let concepts = (0..<5000).map { sound("C-\($0)", notes: ["one of many"]) }
    let found = findings("L01", in: Glossary(title: "same", concepts: concepts))
    #expect(found.count == 4999)
  }

  @Test func longRunsOfMarksAreReportedAndNotCompared() {
    let marks = "e" + String(repeating: "\u{301}", count: 50_000)
    let found = Validator().diagnostics(
      for: glossary(sound(marks, es: marks), sound("C-2", es: marks, ht: "a", en: "b")))
    #expect(found.contains { $0.rule == "L17" && $0.message.contains("combining marks") })
  }
}
