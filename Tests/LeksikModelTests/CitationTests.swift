import LeksikModel
import Testing

@Suite struct CitationTests {
  @Test func saysWhenNobodyHasReadIt() {
    #expect(
      Citation(instrument: "Ley 137-03", article: "art. 3", check: .unchecked).description
        == "Ley 137-03 art. 3 (unchecked)")
    #expect(Citation(instrument: "22 USC", check: .partly).description == "22 USC (partly)")
    #expect(
      Citation(instrument: "22 USC", article: "§ 7102", check: .checked).description
        == "22 USC § 7102")
  }
}
