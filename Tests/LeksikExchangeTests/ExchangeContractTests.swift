import Foundation
import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

@Suite struct ExchangeContractTests {
  @Test(arguments: ExchangeFormat.allCases)
  func writesACanonicalFileAsItStood(_ format: ExchangeFormat) throws {
    for fixture in Fixture.all(in: "\(format)/valid", ".\(format)") {
      let bytes = try fixture.bytes()
      let outcome = format.read(bytes)
      #expect(outcome.diagnostics == [])
      #expect(outcome.canonical == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func reportsWhatTheFixtureSays(_ format: ExchangeFormat) throws {
    let fixtures = Fixture.all(in: "\(format)/invalid", ".\(format)")
    #expect(fixtures.count >= 2)
    for fixture in fixtures {
      let name = String(fixture.name.split(separator: "/").last ?? "")
      let found = format.read(try fixture.bytes(), path: name).diagnostics
        .map { "\($0)\n" }.joined()
      let expected = fixture.url.deletingPathExtension().appendingPathExtension("diagnostics")
      if ProcessInfo.processInfo.environment["LEKSIK_RECORD"] != nil {
        try found.write(to: expected, atomically: true, encoding: .utf8)
      }
      #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func readsTheSameFromDiskAsFromMemory(_ format: ExchangeFormat) throws {
    for fixture in Fixture.all(in: "\(format)/invalid", ".\(format)") {
      let path = fixture.url.path()
      #expect(
        try format.read(contentsOf: path)
          == format.read(try fixture.bytes(), path: path).diagnostics)
    }
  }

  @Test func namesAFileThatIsNotThere() {
    let error = #expect(throws: ExchangeError.self) { try TBX.read(contentsOf: "no/such.tbx") }
    #expect(error?.description == "no/such.tbx: no such file; check the name")
    let folder = #expect(throws: ExchangeError.self) { try TMX.read(contentsOf: "/") }
    #expect(folder?.code == .isFolder)
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aFileCutAnywhereIsReportedAndKeepsWholeEntriesOnly(_ format: ExchangeFormat) throws {
    let fixture = try #require(Fixture.all(in: "\(format)/valid", ".\(format)").first)
    let whole = try fixture.bytes()
    let complete = format.read(whole)
    // The last byte is the line break after the root element.
    for count in 0..<(whole.count - 1) {
      let outcome = format.read(Array(whole[..<count]))
      #expect(!outcome.isComplete, "cut after \(count) bytes")
      #expect(outcome.entries <= complete.entries)
    }
    #expect(format.read(whole.dropLast()).isComplete)
  }

  @Test(arguments: ExchangeFormat.allCases)
  func keepsTextToTheLetter(_ format: ExchangeFormat) {
    let texts = [
      "a", "ñandú", "kè pa’m", "e\u{301}", "👩‍👩‍👧", "a  b", " a ", "a\nb", "a\tb", "<&>\"'", "]]>",
      "&amp;", "\u{85}", "\u{2028}", "\u{FEFF}a", "\u{10FFFD}", "a\u{200D}b",
    ]
    for text in texts {
      let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
      let read = format.text(in: Array(format.file(around: escaped).utf8))
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "\(text.debugDescription)")
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func decodesTheEncodingsThatAreDeclared(_ format: ExchangeFormat) throws {
    let text = "niño ¿qué? kreyòl"
    func file(_ name: String) -> String {
      format.file(around: text, prologue: "<?xml version=\"1.0\" encoding=\"\(name)\"?>")
    }
    let encodings: [(String, String.Encoding)] = [
      ("UTF-8", .utf8), ("UTF-16", .utf16), ("ISO-8859-1", .isoLatin1),
      ("windows-1252", .windowsCP1252),
    ]
    for (name, encoding) in encodings {
      let bytes = Array(try #require(file(name).data(using: encoding)))
      #expect(format.text(in: bytes) == text, "\(name)")
    }
    let marked = [0xEF, 0xBB, 0xBF] + Array(file("UTF-8").utf8)
    #expect(format.text(in: marked) == text)
  }

  @Test func everyGlossaryComesBackEqual() {
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomDocument(seed: seed)
      let glossary = random.glossary()
      let imported = TBX.read(Array(TBX.write(glossary).utf8), path: "")
      #expect(imported.diagnostics == [], "seed \(seed)")
      #expect(imported.document == glossary, "seed \(seed)")
    }
  }

  @Test func everyMemoryComesBackEqual() {
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomDocument(seed: seed)
      let memory = random.memory()
      let imported = TMX.read(Array(TMX.write(memory).utf8), path: "")
      #expect(imported.diagnostics == [], "seed \(seed)")
      #expect(imported.document == memory, "seed \(seed)")
    }
  }

  @Test func emptyDocumentsComeBackEqual() {
    let glossary = Glossary(title: "")
    #expect(TBX.read(Array(TBX.write(glossary).utf8), path: "").document == glossary)
    let memory = TranslationMemory(title: "")
    #expect(TMX.read(Array(TMX.write(memory).utf8), path: "").document == memory)
  }

  @Test func charactersThatXMLCannotHoldAreNeverWrittenRaw() {
    let glossary = Glossary(title: "a\u{0}b\u{1B}[31mc\u{FFFE}\u{FFFF}d\re")
    var diagnostics: [Diagnostic] = []
    let text = TBX.write(glossary, path: "out.tbx", diagnostics: &diagnostics)
    #expect(
      diagnostics.map(\.description) == [
        "out.tbx: error: 4 characters that XML cannot hold became U+FFFD; "
          + "remove control characters from the texts [xml-characters]"
      ])
    #expect(text == TBX.write(glossary))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    let imported = TBX.read(Array(text.utf8), path: "")
    #expect(imported.document.title == "a\u{FFFD}b\u{FFFD}[31mc\u{FFFD}\u{FFFD}d\re")
  }

  @Test func everyElementKnowsWhereItStood() throws {
    let fixture = Fixture(name: "tbx/valid/canonical.tbx")
    let map = TBX.read(try fixture.bytes(), path: "f").source
    #expect(map[0].description == "f:16:7")
    #expect(map[0, 0].description == "f:27:9")
    #expect(map[0, 0, 0].description == "f:38:13")
    #expect(map[0, 1, 0].description == "f:67:13")
    let units = TMX.read(try Fixture(name: "tmx/valid/canonical.tmx").bytes(), path: "f").source
    #expect(units[1].description == "f:20:5")
    #expect(units[1, 0].description == "f:22:7")
  }
}
