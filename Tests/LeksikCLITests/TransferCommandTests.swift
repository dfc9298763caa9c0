import Foundation
import Testing

@Suite struct TransferCommandTests {
  private let table =
    "id,es,ht\nX-1,prueba de exportación,prèv ekspòtasyon\nX-2,,\nX-3,otra cosa,lòt bagay\n"

  @Test func importingTwiceAddsNothingAndTheExportHoldsWhatWasImported() throws {
    let place = try Workplace()
    try place.write("mine.csv", table)
    let first = try place.leksik("import", "mine.csv", "--workspace", "w", "--json")
    let report = try first.json()
    #expect(report["read"] as? Int == 3)
    #expect(report["stored"] as? Int == 2)
    #expect(report["rejected"] as? Int == 1)
    #expect(first.status == 1)
    let second = try place.leksik("import", "mine.csv", "--workspace", "w", "--json").json()
    #expect(second["stored"] as? Int == 0)
    #expect(second["duplicates"] as? Int == 2)
    let run = try place.leksik(
      "export", "--to", "tbx", "--title", "mine", "-o", "out.tbx", "--workspace", "w")
    #expect(run.text.contains("2 read = 2 stored + 0 duplicates + 0 rejected"), "\(run)")
    let text = String(decoding: try place.read("out.tbx"), as: UTF8.self)
    #expect(text.contains("<term>prèv ekspòtasyon</term>") && text.contains("<title>mine</title>"))
  }

  @Test func aBrokenFileIsNotImportedAndTheMergePolicyIsKept() throws {
    let place = try Workplace()
    try place.write("mine.csv", table)
    _ = try place.leksik("import", "mine.csv", "--workspace", "w")
    try place.write(
      "bad.tmx",
      "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"es\"><seg>a</seg></tuv></tu><tu>")
    let broken = try place.leksik("import", "bad.tmx", "--workspace", "w", "--json")
    #expect(try broken.json()["stored"] as? Int == 0)
    #expect(broken.status == 1)
    try place.write("mine.csv", table.replacing("otra cosa", with: "otra cosa más"))
    let kept = try place.leksik("import", "mine.csv", "--workspace", "w")
    #expect(kept.text.contains("'X-3' is there with other content, which was kept"), "\(kept)")
    let replaced = try place.leksik(
      "import", "mine.csv", "--workspace", "w", "--merge", "replace", "--json")
    #expect(try replaced.json()["stored"] as? Int == 1)
  }

  @Test func anEditedTableOfAMemoryChangesItsUnits() throws {
    let place = try Workplace()
    try place.write(
      "a.tmx",
      "<tmx version=\"1.4\"><header/><body>"
        + (1...3).map {
          "<tu tuid=\"u\($0)\"><tuv xml:lang=\"es\"><seg>Frase \($0).</seg></tuv>"
            + "<tuv xml:lang=\"ht\"><seg>Fraz \($0).</seg></tuv></tu>"
        }.joined() + "</body></tmx>")
    let home = ["--workspace", "w/"]
    let first = try place.leksik(["import", "a.tmx"] + home)
    #expect(
      first.text.contains("3 read = 3 added + 0 changed + 0 unchanged + 0 rejected"), "\(first)")
    _ = try place.leksik(
      ["export", "--as", "memory", "--title", "a", "--to", "csv", "-o", "b.csv"] + home)
    let table = String(decoding: try place.read("b.csv"), as: UTF8.self)
    #expect(table.contains("Fraz 2."))
    let again = try place.leksik(["import", "b.csv"] + home)
    #expect(again.text.contains("0 added + 0 changed + 3 unchanged"), "\(again)")
    try place.write("b.csv", table.replacing("Fraz 2.", with: "Fraz de."))
    let changed = try place.leksik(["import", "b.csv", "--merge", "replace", "--json"] + home)
    #expect(try changed.json()["changed"] as? Int == 1)
    #expect(try changed.json()["duplicates"] as? Int == 2)
    let kept = try place.leksik(["import", "a.tmx"] + home)
    #expect(kept.text.contains("0 added + 0 changed + 2 unchanged + 1 rejected"), "\(kept)")
    #expect(kept.text.contains("'u2' is there with other content"))
    _ = try place.leksik(["export", "--title", "a", "--to", "tmx", "-o", "c.tmx"] + home)
    let memory = String(decoding: try place.read("c.tmx"), as: UTF8.self)
    #expect(memory.contains("Fraz de.") && !memory.contains("Fraz 2."))
  }

  @Test func aWorkspaceMayHaveAPathOfOneLetter() throws {
    let place = try Workplace()
    for path in ["a", "./b", "c/", "d//", "e/f"] {
      let run = try place.leksik("add", "--es", "palabra", "--ht", "mo", "--workspace", path)
      #expect(run.status == 0, "\(path): \(run)")
      let backup = try place.leksik("backup", "z", "--workspace", path)
      #expect(backup.status == 0, "\(path): \(backup)")
      #expect(try place.leksik("check", "--workspace", path).status == 0)
    }
  }
}
