import Foundation
import Testing

extension CommandTests {
  @Suite struct FormatCommandTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    @Test func rewritesOnceAndKeepsTheMode() throws {
      try place.write("mine.tmx", Samples.memory([("es", "Hola.")]))
      let path = place.folder.appending(path: "mine.tmx").path()
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let before = try place.read("mine.tmx")

      let check = try place.leksik("format", "--check", "mine.tmx")
      #expect(check.status == 1)
      #expect(check.text.contains("mine.tmx: not canonical"))
      #expect(try place.read("mine.tmx") == before)

      let rewriting = try place.leksik("format", "mine.tmx")
      #expect(rewriting.status == 0)
      #expect(rewriting.text == "mine.tmx: rewritten\n")
      #expect(try place.read("mine.tmx") != before)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o640)

      let again = try place.leksik("format", "--check", "mine.tmx")
      #expect(again.status == 0)
      #expect(again.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path()).count == 1)
    }

    @Test(arguments: ["broken.tbx", "broken.tmx"])
    func leavesABrokenFileAsItIs(name: String) throws {
      let whole =
        name.hasSuffix("tbx") ? Samples.glossary("fiscal") : Samples.memory([("es", "Hola.")])
      try place.write(name, String(whole.dropLast(30)))
      let before = try place.read(name)
      let run = try place.leksik("format", name)
      #expect(run.status == 1)
      #expect(run.errorText.contains("\(name):"))
      #expect(try place.read(name) == before)
    }
  }
}
