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
}
