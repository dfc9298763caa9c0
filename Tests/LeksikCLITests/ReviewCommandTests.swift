import Foundation
import Testing

@Suite struct ReviewCommandTests {
  private let sheet =
    "leksik-review\tlanguage\tterm\tdecision\tcorrection\nC-1\tht\tjij\tkonfime\t\n"

  private let glossary = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Leksik" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:leksik="urn:leksik:tbx:1"><tbxHeader><fileDesc>\
    <titleStmt><title>Mine</title></titleStmt><sourceDesc><p>Mine.</p></sourceDesc></fileDesc>\
    </tbxHeader><text><body><conceptEntry id="C-1"><langSec xml:lang="ht"><termSec>\
    <term>jij</term><leksik:administrativeStatus>proposed</leksik:administrativeStatus></termSec>\
    </langSec></conceptEntry></body></text></tbx>
    """

  @Test(arguments: ["html", "xlsx", "csv", "tsv"])
  func proposedTermsGoOutAsASheet(form: String) throws {
    let place = try Workplace()
    try place.write("mine.tbx", glossary)
    _ = try place.leksik("import", "mine.tbx")
    let run = try place.leksik(
      "export", "--for-review", "--to", form, "--title", "Mine", "-o", "sheet")
    #expect(run.status == 0, "\(run)")
    #expect(run.text == "sheet: 1 proposed terms to confirm, correct or reject\n")
    #expect(try place.read("sheet").count > 20)
  }

  @Test func decisionsComeBackUnderTheNameOfTheReviewer() throws {
    let place = try Workplace()
    try place.write("mine.tbx", glossary)
    _ = try place.leksik("import", "mine.tbx")
    try place.write("sheet.tsv", sheet)
    #expect(try place.leksik("import", "--review", "sheet.tsv").status == 2)
    let run = try place.leksik("import", "--review", "--who", "Marie Joseph", "sheet.tsv")
    #expect(run.status == 0)
    #expect(run.text == "1 terms read: 1 decided, 1 applied\n")
    #expect(try place.leksik("history", "--limit", "1").text.contains("Marie Joseph"))
    let again = try place.leksik("import", "--review", "--who", "Marie Joseph", "sheet.tsv")
    #expect(again.status == 1)
  }

  @Test func decisionsGoIntoFilesWhenAsked() throws {
    let place = try Workplace()
    try place.write("mine.tbx", glossary)
    try place.write("sheet.tsv", sheet)
    let run = try place.leksik(
      "import", "--review", "--who", "Marie Joseph", "sheet.tsv", "--into", "mine.tbx", "--json")
    #expect(try run.json()["applied"] as? Int == 1)
    let text = String(decoding: try place.read("mine.tbx"), as: UTF8.self)
    #expect(text.contains("preferredTerm-admn-sts"))
    #expect(text.contains("confirmed by Marie Joseph on "))
  }
}
