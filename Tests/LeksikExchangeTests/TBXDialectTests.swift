import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

@Suite struct TBXDialectTests {
  /// A document with one concept; what is given goes into it.
  private func document(
    _ type: String = "TBX-Basic", style: String = "dca", concept: String = "",
    section: String = "", term: String = ""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="\(type)" style="\(style)" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
    <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
    <text><body><conceptEntry id="c1">
    \(concept)
    <langSec xml:lang="es">
    \(section)
    <termSec><term>trata</term>
    \(term)
    </termSec></langSec></conceptEntry></body></text></tbx>
    """
  }

  private func findings(_ text: String) -> [String] {
    TBX.dialectDiagnostics(Array(text.utf8), path: "f")
      .map { "\($0.location.line) \($0.rule) \($0.message)" }
  }

  @Test func acceptsEveryCategoryOfBasicAtItsLevels() {
    let found = findings(
      document(
        concept: """
          <descrip type="subjectField">law</descrip><admin type="customerSubset">x</admin>
          <admin type="projectSubset">x</admin><ref type="crossReference" target="c1">x</ref>
          <xref type="xGraphic" target="https://example.org/a.png">x</xref>
          <transacGrp><transac type="transactionType">origination</transac>
          <transacNote type="responsibility">A</transacNote><date>2025-12-31</date></transacGrp>
          """,
        section: """
          <descripGrp><descrip type="definition">x <hi>y</hi></descrip>
          <admin type="source">s</admin></descripGrp><note>n</note>
          """,
        term: """
          <termNote type="partOfSpeech">noun</termNote>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <termNote type="grammaticalGender">feminine</termNote>
          <termNote type="termType">fullForm</termNote>
          <termNote type="termLocation">menuItem</termNote>
          <termNote type="geographicalUsage">DO</termNote>
          <descrip type="context">x</descrip>
          <xref type="externalCrossReference" target="http://example.org">x</xref>
          """))
    #expect(found == [])
  }

  @Test(
    arguments: [
      ("<termNote type=\"grammaticalGender\">masc</termNote>", "T06 'masc' is not a value of"),
      ("<descrip type=\"definition\">x</descrip>", "T05 definition may not stand in <termSec>"),
      ("<admin type=\"context\">x</admin>", "T04 context is a <descrip>, not a <admin>"),
      ("<termNote type=\"pronunciation\">x</termNote>", "T04 pronunciation is no data category"),
      ("<termNote>x</termNote>", "T04 <termNote> names no data category"),
      ("<term>y</term>", "T02 <termSec> holds more than one <term>"),
      ("<tig/>", "T04 <tig> is an element of DCT style"),
      ("<p>x</p>", "T02 <p> may not stand in <termSec>"),
      ("<ref type=\"crossReference\" target=\"c9\">x</ref>", "T07 the target 'c9' is no id"),
      ("<xref type=\"externalCrossReference\">x</xref>", "T07 <xref> points to no web address"),
      ("<note id=\"c1\">x</note>", "T08 the id 'c1' is taken on line 4"),
      ("<transacGrp><transac type=\"transactionType\">other</transac></transacGrp>", "T06 'other'"),
      ("<transacGrp><date>31.12.2025</date></transacGrp>", "T09 '31.12.2025' is not a day"),
      ("<note>a <ec/> b</note>", "T10 <ec> without its <sc> needs a name"),
      ("<note><sc id=\"1\" isolated=\"yes\"/>b<ec startRef=\"1\"/></note>", "T10 <sc> has its"),
    ])
  func saysWhatATermMayNotHold(_ content: String, _ message: String) {
    let found = findings(document(term: content))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("9 \(message)") == true, "\(found)")
  }

  @Test func eachDialectHasItsOwnCategories() {
    let gender = "<termNote type=\"grammaticalGender\">feminine</termNote>"
    let status = "<termNote type=\"administrativeStatus\">admittedTerm-admn-sts</termNote>"
    #expect(findings(document("TBX-Basic", term: gender + status)) == [])
    #expect(findings(document("TBX-Min", term: gender + status)).count == 1)
    #expect(findings(document("TBX-Core", term: gender + status)).count == 2)
    let own = "<termNote type=\"x-register\">court</termNote>"
    #expect(findings(document("TBX-Leksik", term: gender + own)) == [])
    #expect(findings(document("TBX-IATE", term: "<p>x</p>")) == [])
  }

  @Test func saysWhatTheStructureLacks() {
    let bare = "<tbx type=\"TBX-Core\"><tbxHeader/><text><body><conceptEntry><langSec/>"
    let found = findings(bare + "</conceptEntry></body></text></tbx>")
    let rules = found.map { $0.split(separator: " ")[1] }
    #expect(rules == ["T01", "T01", "T03", "T03", "T03"], "\(found)")
  }

  @Test func theStyleIsTheOneDeclared() {
    let element = "<min:partOfSpeech xmlns:min=\"m\">noun</min:partOfSpeech>"
    #expect(findings(document(style: "dct", term: element)) == [])
    #expect(findings(document(style: "dca", term: element)).count == 1)
    let general = "<termNote type=\"partOfSpeech\">noun</termNote>"
    #expect(findings(document(style: "dct", term: general)).count == 1)
  }

  @Test func whatLeksikWritesKeepsItsOwnRules() throws {
    let fixture = try Fixture(name: "tbx/valid/canonical.tbx").bytes()
    // Its second concept is empty on purpose.
    #expect(TBX.dialectDiagnostics(fixture, path: "f").map(\.rule) == ["T03"])
    let dca = try Conversion([ExchangeInput(fixture, path: "f.tbx")], to: .tbxDCA).bytes()
    #expect(TBX.dialectDiagnostics(dca.bytes, path: "f").map(\.rule) == ["T03"])
  }

  @Test(
    .enabled(if: SharedData.isPresent),
    arguments: SharedData.files(under: "formats/byu_baseterm/tests", suffixes: [".tbx"]))
  func filesThatAreSaidToBeValidAre(_ path: String) throws {
    let bytes = try #require(FileBytes.read(path))
    let found = TBX.dialectDiagnostics(bytes, path: path)
    if path.contains("/invalid/") {
      #expect(!found.isEmpty || !TBX.read(bytes, path: path).isComplete)
    } else {
      #expect(found == [])
    }
  }
}
