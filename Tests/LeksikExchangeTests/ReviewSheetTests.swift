import Foundation
import LeksikExchange
import LeksikModel
import Testing

@Suite struct ReviewSheetTests {
  private let glossary = Glossary(
    title: "test",
    concepts: [
      Concept(
        id: "C-1", notes: ["an \"odd\" <note>"],
        sections: [
          LanguageSection(language: .spanish, terms: [Term("juez", status: .preferred)]),
          LanguageSection(
            language: .haitianCreole,
            terms: [Term("jij", status: .proposed), Term("=majistra", status: .proposed)]),
        ])
    ])

  @Test func listsWhatIsProposedWithItsContext() {
    let sheet = ReviewSheet(of: glossary.concepts, in: [.haitianCreole])
    #expect(sheet.rows.map(\.term) == ["jij", "=majistra"])
    #expect(sheet.rows[0].equivalents == ["es: juez"])
    #expect(sheet.rows[0].context == ["an \"odd\" <note>", "= =majistra"])
    #expect(ReviewSheet(of: glossary.concepts, in: [.english]).rows == [])
    #expect(sheet.html.contains("an &quot;odd&quot; &lt;note&gt;"))
  }

  @Test(arguments: [ReviewSheet.Form.tsv, .csv, .xlsx]) func readsWhatItWrote(
    form: ReviewSheet.Form
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.\(form)").path
    var sheet = ReviewSheet(of: glossary.concepts, in: [.haitianCreole])
    sheet.rows[0].decision = .confirm
    sheet.rows[1].decision = .correct
    sheet.rows[1].correction = "majistra"
    sheet.rows[1].remark = "\"quoted\"\tand, cut"
    try sheet.write(to: path, as: form)
    let (read, problems) = try ReviewSheet.read(contentsOf: path)
    #expect(read == sheet)
    #expect(problems == [])
  }

  @Test func appliesDecisionsUnderTheNameOfTheReviewer() throws {
    let text =
      "leksik-review\tlanguage\tterm\tdecision\tcorrection\r\nC-1\tht\tjij\tKonfime\t\r\n"
      + "C-1\tht\t=majistra\t\tmajistra\r\nC-9\tht\tnon\treject\t\r\n"
    let (sheet, problems) = try ReviewSheet.read(ExchangeInput(Array(text.utf8), path: "a.tsv"))
    #expect(problems == [])
    let day = try #require(CalendarDate("2026-11-25"))
    let (changed, applied) = sheet.applied(to: glossary, by: "Marie Joseph", on: day)
    #expect(applied.count == 2)
    let terms = changed.concepts[0].sections[1].terms
    #expect(terms.map(\.text) == ["jij", "majistra", "=majistra"])
    #expect(terms.map(\.status) == [.preferred, .admitted, .deprecated])
    #expect(terms.map(\.reliability) == [.veryReliable, .veryReliable, nil])
    #expect(terms[0].notes == ["confirmed by Marie Joseph on 2026-11-25"])
    #expect(terms[2].notes == ["corrected by Marie Joseph on 2026-11-25"])
    // A second time there is nothing left to decide.
    #expect(sheet.applied(to: changed, by: "Marie Joseph", on: day).applied == [])
  }

  @Test(arguments: [
    ("concept\tlanguage\tterm\n", 1),
    ("leksik-review\tlanguage\tterm\tdecision\nC\tht\tjij\tmaybe\n", 2),
    ("leksik-review\tlanguage\tterm\tdecision\nC\tht\tjij\tcorrect\n", 2),
    ("leksik-review\tlanguage\tterm\nC\t\tjij\n", 2),
  ])
  func saysWhichRowCannotBeUnderstood(text: String, line: Int) throws {
    let (sheet, problems) = try ReviewSheet.read(ExchangeInput(Array(text.utf8), path: "a.tsv"))
    #expect(sheet.rows == [])
    #expect(problems.map(\.location.line) == [line])
  }
}
