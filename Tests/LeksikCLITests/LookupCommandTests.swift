import Testing

extension CommandTests {
  @Suite struct LookupCommandTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    @Test func answersInAllThreeLanguagesWithTheWarning() throws {
      let run = try place.leksik("trata")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("TIP-001"))
      for part in [
        "  es  trata de personas", "  ht  trafik moun", "  en  trafficking in persons",
        "   !  Not to be confused with tráfico ilícito de migrantes",
      ] {
        #expect(run.text.contains(part), "\(part)")
      }
      #expect(run.errors.isEmpty)
    }

    @Test func saysWhyATermWasFound() throws {
      let run = try place.leksik("lookup", "testgo", "--limit", "1")
      #expect(run.text.contains("(typo: testigo)"), "\(run)")
    }

    @Test func printsOneLineOfJSON() throws {
      let run = try place.leksik("trata", "--json", "--limit", "1")
      #expect(run.status == 0)
      #expect(try run.json()["query"] as? String == "trata")
      let hit = try #require(try run.objects("hits").first)
      let names: Set<String> = [
        "term", "language", "reason", "distance", "concept", "terms", "details", "definitions",
        "citations", "notes", "warnings",
      ]
      #expect(names.isSubset(of: hit.keys))
      #expect(hit["concept"] as? String == "TIP-001")
      #expect(hit["term"] as? String == "trata")
      #expect(hit["language"] as? String == "es")
      #expect(hit["reason"] as? String == "exact")
      #expect(hit["distance"] as? Int == 0)
      let terms = try #require(hit["terms"] as? [String: [String]])
      #expect(Set(terms.keys) == ["es", "ht", "en"])
      #expect(terms["ht"]?.first == "trafik moun")
      #expect(terms["es"]?.contains("tráfico de personas") == false, "a term not to be used")
      let warnings = try #require(hit["warnings"] as? [String])
      #expect(warnings.contains { $0.contains("tráfico ilícito de migrantes") })
    }

    @Test func nothingFoundIsStatusOne() throws {
      let text = try place.leksik("qqqqqqqqq")
      #expect(text.status == 1)
      #expect(text.text == "Nothing found for “qqqqqqqqq”.\n")
      let json = try place.leksik("qqqqqqqqq", "--json")
      #expect(json.status == 1)
      #expect(json.text == "{\"hits\":[],\"query\":\"qqqqqqqqq\"}\n")
      #expect(try place.leksik("  ").status == 1)
    }

    @Test(arguments: [
      [], ["lookup"], ["trata", "--limit", "0"], ["trata", "--limit", "x"], ["trata", "--nix"],
      ["match"], ["match", "a", "--threshold", "101"], ["validate"], ["format"],
    ])
    func wrongUseIsStatus64(arguments: [String]) throws {
      let run = try place.leksik(arguments)
      #expect(run.status == 64, "\(run)")
      #expect(run.output.isEmpty)
      #expect(run.errorText.contains("Usage:") || run.errorText.contains("USAGE:"))
    }

    @Test func aMissingGlossaryIsNamed() throws {
      for arguments in [
        ["trata", "--glossary", "nix.tbx"], ["validate", "nix.tbx"], ["format", "nix.tbx"],
        ["match", "trata", "--memory", "nix.tmx"],
      ] {
        let run = try place.leksik(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorText.contains("nix.t"), "\(run)")
        #expect(run.errorText.contains(": no such file"), "\(run)")
      }
    }

    @Test func asksOnlyTheGlossaryThatIsNamed() throws {
      try place.write("mine.tbx", Samples.glossary("chivato"))
      let run = try place.leksik("chivato", "--glossary", "mine.tbx", "--json")
      #expect(run.status == 0)
      #expect(try run.objects("hits").map { $0["concept"] as? String } == ["A"])
      #expect(try place.leksik("trata", "--glossary", "mine.tbx").status == 1)
      #expect(try place.leksik("chivato", "--glossary", "mine.tbx", "--from", "en").status == 1)
      #expect(try place.leksik("chivato", "--from", "español").status == 2)
    }
  }
}
