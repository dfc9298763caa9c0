import Foundation
import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

@Suite struct XLIFFDocumentTests {
  private let version1 = """
    <?xml version="1.0"?>
    <xliff version='1.2' xmlns="urn:oasis:names:tc:xliff:document:1.2"><!-- < kept > -->
     <file source-language="es" target-language="ht" original="a" datatype="plaintext"><body>
      <trans-unit id="1">
       <source>Firme <g id="1">aquí</g>.<x id="2"/></source>
       <note>Al final.</note>
      </trans-unit>
      <trans-unit id="2" translate="no"><source>A &amp; B</source><target state="new"/></trans-unit>
     </body></file>
    </xliff>
    """

  private let version2 = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="ht">
     <file id="f"><unit id="u">
      <segment id="s1"><source>Firme <pc id="1">aquí</pc>.</source></segment>
      <segment id="s2" state="initial"><source>Gracias.</source><target>x</target></segment>
     </unit></file>
    </xliff>
    """

  private func document(_ text: String) throws -> XLIFFDocument {
    try XLIFFDocument(ExchangeInput(Array(text.utf8), path: "a.xlf"))
  }

  private func text(_ document: XLIFFDocument, _ edits: [String: XLIFFEdit]) throws -> String {
    String(decoding: try document.bytes(with: edits), as: UTF8.self)
  }

  @Test func writesATargetAndNothingElse() throws {
    let document = try document(version1)
    #expect(document.units.map(\.id) == ["1", "2"])
    #expect(document.units[0].source.text == "Firme aquí.")
    #expect(document.units[0].notes == ["Al final."])
    #expect(!document.units[1].isTranslatable)
    var target = Segment("Siyen la.", in: .haitianCreole)
    target.codes = document.units[0].source.codes
    target.codes[0].offset = 6
    target.codes[1].offset = 8
    target.codes[2].offset = 9
    let candidate = XLIFFEdit.Candidate(
      source: "Firme allí.", target: "Siyen lòt bò a.", similarity: .percent(80), origin: "TM <1>")
    let result = try text(
      document,
      [
        "1": XLIFFEdit(target: target, state: "translated", candidates: [candidate]),
        "2": XLIFFEdit(target: Segment("A & B", in: .haitianCreole), state: "final"),
      ])
    let expected = version1.replacing(
      "<x id=\"2\"/></source>",
      with: """
        <x id="2"/></source>
           <target xml:lang="ht" state="translated">Siyen <g id="1">la</g>.<x id="2"/></target>
           <alt-trans match-quality="80.00%" origin="TM &lt;1&gt;"><source xml:lang="es">\
        Firme allí.</source><target xml:lang="ht">Siyen lòt bò a.</target></alt-trans>
        """
    ).replacing("<target state=\"new\"/>", with: "<target state=\"final\">A &amp; B</target>")
    #expect(result == expected)
    #expect(try text(document, [:]) == version1)
  }

  @Test func writesCandidatesAndTermsOfVersion2BeforeTheRest() throws {
    let document = try document(version2)
    #expect(document.units.map(\.id) == ["u#s1", "u#s2"])
    let term = XLIFFEdit.GlossaryTerm(
      term: "firmar", translations: ["siyen"], definition: "Poner la firma.", origin: "courts")
    let result = try text(
      document,
      [
        "u#s1": XLIFFEdit(terms: [term]),
        "u#s2": XLIFFEdit(target: Segment("Mèsi.", in: .haitianCreole), state: "translated"),
      ])
    let expected = version2.replacing(
      "<unit id=\"u\">",
      with: """
        <unit id="u">
          <gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0">\
        <gls:glossEntry ref="#s1"><gls:term source="courts">firmar</gls:term>\
        <gls:translation source="courts">siyen</gls:translation>\
        <gls:definition source="courts">Poner la firma.</gls:definition></gls:glossEntry>\
        </gls:glossary>
        """
    ).replacing("state=\"initial\"", with: "state=\"translated\"").replacing(">x<", with: ">Mèsi.<")
    #expect(result == expected)
  }

  @Test func keepsTheEncodingOfTheFile() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n"
      + version2.replacing("\n", with: "\r\n")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = try XLIFFDocument(ExchangeInput(bytes, path: "a.xlf"))
    #expect(try document.bytes(with: [:]) == bytes)
    let edit = XLIFFEdit(target: Segment("kè", in: .haitianCreole))
    let again = try XLIFFDocument(
      ExchangeInput(try document.bytes(with: ["u#s2": edit]), path: "a.xlf"))
    #expect(again.units[1].target?.text == "kè")
  }

  @Test(
    .enabled(if: SharedData.isPresent),
    arguments: SharedData.files(under: "formats", suffixes: [".xlf"]))
  func everyRealFileStaysAsItIsAndTakesTargets(_ path: String) throws {
    let input = ExchangeInput(path: path)
    // A broken file says so; reading the others is tested elsewhere.
    guard let document = try? XLIFFDocument(input) else { return }
    #expect(try document.bytes(with: [:]) == Array(try Data(contentsOf: URL(filePath: path))))
    let target = Segment("kè & <m>", in: .haitianCreole)
    let ids = document.units.map { ($0.id, XLIFFEdit(target: target)) }
    let edits = Dictionary(ids, uniquingKeysWith: { first, _ in first })
    guard let bytes = try? document.bytes(with: edits) else { return }
    let again = try XLIFFDocument(ExchangeInput(bytes, path: path))
    #expect(again.units.map(\.source) == document.units.map(\.source))
    #expect(again.units.allSatisfy { $0.target?.text == target.text })
  }
}
