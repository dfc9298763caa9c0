import Foundation
import LeksikModel
import Testing
import _LeksikTestSupport

@testable import LeksikExchange

@Suite struct OfficeTests {
  private func read(
    _ bytes: [UInt8], _ format: Format
  ) throws -> (items: [ExchangeItem], report: ReadReport) {
    var options = ReadOptions()
    options.format = format
    options.source = .spanish
    var items: [ExchangeItem] = []
    let report = try Format.read(ExchangeInput(bytes, path: "a"), options) { item, _ in
      items.append(item)
    }
    return (items, report)
  }

  @Test func aWorkbookCutOrChangedAnywhereNeverTraps() throws {
    var random = RandomDocument(seed: 7)
    let whole = try Trip(format: .xlsx, kind: .glossary)
      .written(Trip.items(random.glossary())).bytes
    for count in stride(from: 0, to: whole.count, by: 97) {
      _ = try? read(Array(whole[..<count]), .xlsx)
    }
    for index in stride(from: 0, to: whole.count, by: 41) {
      var changed = whole
      changed[index] ^= 0x41
      _ = try? read(changed, .xlsx)
      _ = try? read(changed, .docx)
    }
  }

  @Test func anArchiveThatGrowsWithoutEndIsRefused() throws {
    // Six megabytes pack to a few kilobytes.
    let sheet =
      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>es</t></is></c></row>"
      + String(repeating: "<row/>", count: 1_000_000) + "</sheetData></worksheet>"
    let bytes = try #require(Zip.archive(Workbooks.parts + [("xl/worksheets/sheet1.xml", sheet)]))
    let report = try read(bytes, .xlsx).report
    #expect(report.isBroken)
    #expect(report.diagnostics.contains { $0.message.contains("unpack") }, "\(report)")
  }

  @Test func readsWhatADocumentSaysAndNotWhatWasDeleted() throws {
    let body = """
      <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>El acusado</w:t></w:r><w:del><w:r>\
      <w:delText>no</w:delText></w:r></w:del><w:r><w:tab/><w:t>firmó.</w:t></w:r></w:p>\
      <w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Celda.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
      </w:body></w:document>
      """
    let bytes = try #require(Zip.archive([("word/document.xml", body)]))
    var report = ReadReport(format: .docx)
    let paragraphs = try WordDocument.paragraphs(ExchangeInput(bytes, path: "a.docx"), &report)
    #expect(paragraphs.map(\.text) == ["El acusado\tfirmó.", "Celda."])
    #expect(report.diagnostics == [])
  }

  @Test func readsADatabaseOfTermsWithoutTouchingIt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "terms.db").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    let script = """
      import sqlite3
      c = sqlite3.connect('\(path)')
      c.execute('create table GlossaryData (ID integer, Tag1 text, Term1 text, Comment1a text, Term2 text)')
      c.execute("insert into GlossaryData values (1, 'courts', 'juez; jueza', 'x', 'jij')")
      c.execute('create table Other (a text)')
      c.commit()
      """
    process.arguments = ["-c", script]
    guard (try? process.run()) != nil else { return }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return }
    let before = try Data(contentsOf: URL(filePath: path))
    var options = ReadOptions()
    (options.source, options.target) = (.spanish, .haitianCreole)
    var concepts: [Concept] = []
    let report = try Format.read(ExchangeInput(path: path), options) { item, _ in
      if case .concept(let concept) = item { concepts.append(concept) }
    }
    #expect(report.format == .interpretbank)
    #expect(concepts.map(\.id) == ["1"])
    #expect(concepts.first?.subjectField == "courts")
    #expect(concepts.first?.sections.map { $0.terms.map(\.text) } == [["juez", "jueza"], ["jij"]])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["terms.db"])
  }
}
