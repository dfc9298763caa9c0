import Foundation
import Testing

extension CommandTests {
  @Suite struct TranslateCommandTests {
    let place: Workplace

    init() throws {
      place = try Workplace()
      try place.write(
        "mine.tmx",
        Samples.pairs([
          ("¿Comprende?", "Èske ou konprann?"), ("Tenía quince años.", "Li te gen 15 an."),
          ("El acusado confesó.", "Akize a te konfese."),
        ]))
      try place.write(
        "acta.txt", "¿Comprende? Tenía veinte años.\n\nEl acusado no confesó.\nOtra cosa más.\n")
    }

    private func translate(_ arguments: String...) throws -> CommandRun {
      try place.leksik(["translate"] + arguments + ["--memory", "mine.tmx"])
    }

    @Test func aTextBecomesADraftSentenceBySentence() throws {
      let run = try translate("acta.txt", "--from", "es", "--to", "ht", "--json")
      #expect(run.status == 0, "\(run)")
      let segments = try run.objects("segments")
      #expect(segments.map { $0["line"] as? Int } == [1, 1, 3, 4])
      #expect(
        segments.map { $0["target"] as? String } == [
          "Èske ou konprann?", "Li te gen 20 an.", nil, nil,
        ])
      #expect(segments[1]["repair"] != nil)
      #expect((segments[2]["warning"] as? String)?.contains("negation") == true)
      let draft = try translate("acta.txt", "--from", "es", "--to", "ht", "-o", "draft.txt")
      #expect(draft.text == "acta.txt: 4 sentences, 2 with a translation (1 repaired), 2 without\n")
      let text = String(decoding: try place.read("draft.txt"), as: UTF8.self)
      #expect(text.contains("1  Tenía veinte años.\n   → Li te gen 20 an.\n     99.00% REPAIRED"))
      #expect(text.contains("✗ no translation; do not use: El acusado confesó."))
      #expect(!draft.errorText.contains("sentences"), "progress is for a terminal")
    }

    @Test(arguments: ["1.2", "2.0"]) func anXLIFFGetsTargetsAndCandidates(version: String) throws {
      try place.write("acta.xlf", Samples.xliff(version))
      let run = try translate("acta.xlf", "-o", "out.xlf")
      #expect(run.status == 0, "\(run)")
      let text = String(decoding: try place.read("out.xlf"), as: UTF8.self)
      #expect(text.contains(">Èske ou konprann?</target>"))
      #expect(text.contains(">Li te gen 20 an.</target>"))
      #expect(text.contains("leksik, repaired: U1"))
      #expect(text.contains(version == "1.2" ? "state=\"translated\"" : "state=\"translated\""))
      #expect(text.contains(version == "1.2" ? "needs-review-translation" : "state=\"initial\""))
      #expect(!text.contains("Akize a te konfese."), "a critical match is no candidate")
      #expect(text.contains(">Deja tradui.</target>"), "what is there stays")
      // Without the elements that were added all is as it was.
      let second = try translate("out.xlf", "--json")
      #expect(try second.objects("segments").count == 4)
    }

    @Test func whatCannotBeTranslatedIsRefused() throws {
      for arguments in [
        ["acta.txt"], ["acta.txt", "--from", "es"], ["acta.txt", "--from", "es", "--to", "es-DO"],
        ["missing.txt", "--from", "es", "--to", "ht"], ["mine.tmx", "--from", "es", "--to", "ht"],
      ] {
        let run = try place.leksik(["translate"] + arguments + ["--memory", "mine.tmx"])
        #expect(run.status == 2, "\(arguments) \(run)")
        #expect(!run.errorText.isEmpty)
      }
      try place.write("broken.xlf", String(Samples.xliff("1.2").dropLast(30)))
      let run = try translate("broken.xlf", "-o", "out.xlf")
      #expect(run.status == 2)
      #expect(
        !FileManager.default.fileExists(atPath: place.folder.appending(path: "out.xlf").path()))
    }
  }
}
