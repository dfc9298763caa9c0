import Testing

extension CommandTests {
  /// Complete, recognize, prepare and check-terms.
  @Suite struct TermCommandTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    @Test func completesAsOneTypes() throws {
      let run = try place.leksik("complete", "trafik", "--from", "ht", "--limit", "3")
      #expect(run.status == 0)
      #expect(run.text.split(separator: "\n").count == 3)
      #expect(run.text.hasPrefix("ht  trafik moun\n"), "\(run)")
      let json = try place.leksik("complete", "qqqq", "--json")
      #expect(json.status == 1)
      #expect(json.text == "{\"completions\":[],\"typed\":\"qqqq\"}\n")
    }

    @Test func recognizesTermsWithTheirPlaces() throws {
      try place.write("acta.txt", "El testigo habló.\nLas víctimas de la trata, no.\n")
      let run = try place.leksik("recognize", "acta.txt", "--from", "es")
      #expect(run.status == 0)
      #expect(run.text.contains("acta.txt:1:4: testigo  CPE-056: ht temwen"), "\(run)")
      #expect(run.text.contains("acta.txt:2:5: víctimas de la trata"), "\(run)")
      let json = try place.leksik("recognize", "acta.txt", "--json")
      #expect(try json.json()["language"] as? String == "es")
      let first = try #require(try json.objects("places").first)
      #expect(first["start"] as? Int == 3)
      #expect(first["end"] as? Int == 10)
      #expect(first["line"] as? Int == 1)
      #expect(first["column"] as? Int == 4)
    }

    @Test func preparesASheetOfTermsAndCandidates() throws {
      try place.write(
        "a.md", "La red de captación y el testigo. Otra red de captación para la víctima.")
      let run = try place.leksik("prepare", "a.md")
      #expect(run.status == 0)
      for part in [
        "# Glossary sheet", "| temwen |", "## In no glossary yet", "red de captación",
      ] {
        #expect(run.text.contains(part), "\(part) in \(run)")
      }
      let json = try place.leksik("prepare", "a.md", "--json", "--candidates", "1")
      #expect(try json.objects("candidates").first?["count"] as? Int == 2)
      #expect(try json.objects("terms").contains { $0["concept"] as? String == "CPE-056" })
    }

    @Test func checksTheTermsOfATranslation() throws {
      let right = try place.leksik(
        "check-terms", "--from", "es", "--to", "en", "Es trata.", "It is human trafficking.")
      #expect(right.status == 0)
      #expect(right.text == "No findings.\n")
      let wrong = try place.leksik(
        "check-terms", "--from", "es", "--to", "en", "Es trata.", "It is migrant smuggling.",
        "--json")
      #expect(wrong.status == 1)
      let finding = try #require(try wrong.objects("findings").first)
      #expect(finding["kind"] as? String == "falseFriend", "\(wrong)")
      #expect(finding["sourceRange"] as? [Int] == [3, 8])
    }

    @Test func readsTheTextOfOtherFormats() throws {
      let text = Samples.xliff("1.2").split(separator: "El acusado")
        .joined(separator: "La víctima de trata")
      try place.write("acta.xlf", text)
      let run = try place.leksik("recognize", "acta.xlf", "--from", "es", "--json")
      let victim = try #require(try run.objects("places").first, "\(run)")
      #expect(victim["text"] as? String == "víctima de trata", "\(run)")
      #expect(victim["line"] as? Int == 6, "\(run)")
      let check = try place.leksik(
        "check-terms", "--from", "es", "--to", "ht", "--memory", "acta.xlf")
      #expect(check.status == 0, "\(check)")
      try place.write("broken.xlf", String(Samples.xliff("1.2").prefix(300)))
      let broken = try place.leksik("prepare", "broken.xlf")
      #expect(broken.status == 2)
      #expect(broken.errorText.contains("because it is broken"), "\(broken)")
    }

    @Test func filtersNarrowALookup() throws {
      let run = try place.leksik(
        "tráfico de personas", "--status", "deprecated", "--limit", "1", "--json")
      #expect(try run.objects("hits").first?["status"] as? String == "deprecated")
      #expect(try run.objects("hits").first?["replacement"] as? String == "trata de personas")
      let bad = try place.leksik("trata", "--register", "loud")
      #expect(bad.status == 2)
      #expect(bad.errorText.contains("--register loud: not one of court, neutral"), "\(bad)")
      #expect(try place.leksik("trata", "--as-of", "2024-02-30").status == 2)
    }

    @Test func badDocumentsEndWithAReason() throws {
      try place.write("binary.txt", [0xFF, 0xFE, 0x00] as [UInt8])
      let binary = try place.leksik("recognize", "binary.txt")
      #expect(binary.status == 2)
      #expect(binary.errorText.contains("not a text in UTF-8"), "\(binary)")
      #expect(try place.leksik("recognize", "nowhere.txt").status == 2)
      try place.write("numbers.txt", "1 2 3")
      let unknown = try place.leksik("prepare", "numbers.txt")
      #expect(unknown.status == 2)
      #expect(unknown.errorText.contains("name it with --from"), "\(unknown)")
    }
  }
}
