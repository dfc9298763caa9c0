import Testing

extension CommandTests {
  @Suite struct ValidateCommandTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    @Test func aFindingIsStatusOneWithItsPlace() throws {
      try place.write("bad.tbx", Samples.glossary(" fiscal"))
      let run = try place.leksik("validate", "bad.tbx")
      #expect(run.status == 1)
      #expect(
        run.text.split(separator: "\n").contains { line in
          line.hasPrefix("bad.tbx:5:") && line.hasSuffix("[L16]") && line.contains(": error: ")
        }, "\(run)")
      #expect(run.text.contains("1 file: "))
    }

    @Test func printsTheNamesOfTheContract() throws {
      try place.write("bad.tbx", Samples.glossary(" fiscal"))
      let run = try place.leksik("validate", "bad.tbx", "--json")
      #expect(run.status == 1)
      #expect(try run.json()["files"] as? Int == 1)
      let finding = try #require(
        try run.objects("diagnostics").first { $0["rule"] as? String == "L16" })
      #expect(
        Set(finding.keys) == ["path", "line", "column", "severity", "rule", "message"])
      #expect(finding["path"] as? String == "bad.tbx")
      #expect(finding["line"] as? Int == 5)
      #expect(finding["severity"] as? String == "error")
    }

    @Test func aSoundFileIsStatusZero() throws {
      try place.write("good.tmx", Samples.memory([("es", "Unidad 0.")]))
      let run = try place.leksik("validate", "good.tmx")
      #expect(run.status == 0)
      #expect(run.text == "1 file: 0 errors, 0 warnings, 0 notes\n")
      let json = try place.leksik("validate", ".", "--json")
      #expect(json.status == 0)
      #expect(json.text == "{\"diagnostics\":[],\"files\":1}\n")
    }

    @Test func warningsCountWhenAsked() throws {
      try place.write(
        "warned.tmx",
        Samples.memory([("es", "Unidad 0.")]).replacing(
          "<header/>", with: "<header/><unknown/>"))
      let run = try place.leksik("validate", "warned.tmx")
      let strict = try place.leksik("validate", "warned.tmx", "--strict")
      #expect(run.status == 0, "\(run)")
      #expect(run.text.contains(": warning: "), "\(run)")
      #expect(strict.status == 1)
      #expect(strict.text == run.text)
    }

    @Test func whatCannotBeReadIsStatusTwo() throws {
      try place.write("notes.txt", "a")
      let run = try place.leksik("validate", "notes.txt")
      #expect(run.status == 2)
      #expect(run.errorText.contains("notes.txt: not a .tbx or .tmx file"))
      #expect(try place.leksik("validate", "nix").status == 2)
    }

    @Test func showsTheLineWithACaret() throws {
      try place.write("bad.tbx", Samples.glossary(" fiscal"))
      let lines = try place.leksik("validate", "bad.tbx").text.split(separator: "\n")
      let index = try #require(lines.firstIndex { $0.hasSuffix("[L16]") })
      #expect(lines[index + 1].contains("<term>"))
      #expect(lines[index + 2].allSatisfy { $0 == " " || $0 == "^" })
    }

    @Test(arguments: ["sarif", "junit", "github"])
    func printsTheFormatsOfBuildServers(format: String) throws {
      try place.write("bad, %<.tbx", Samples.glossary(" fiscal"))
      let run = try place.leksik("validate", "bad, %<.tbx", "--format", format)
      #expect(run.status == 1)
      switch format {
      case "sarif":
        let results = try #require(
          (try run.json()["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(results.contains { $0["ruleId"] as? String == "L16" })
        #expect(run.text.contains("bad%2C%20%25%3C.tbx"))
      case "junit":
        #expect(run.text.contains("<testcase classname=\"L16\" name=\"bad, %&lt;.tbx:5"))
      default:
        #expect(run.text.contains("::error file=bad%2C %25<.tbx,line=5,title=L16::"))
      }
    }

    @Test func fixesWhatIsSafeAndKeepsTheRest() throws {
      try place.write("bad.tbx", Samples.glossary(" fiscal"))
      let run = try place.leksik("validate", "--fix", "--rules", "minimal", "bad.tbx")
      #expect(run.status == 0, "\(run)")
      #expect(run.errorText.contains("fixed [L16]"))
      #expect(try place.leksik("validate", "--rules", "minimal", "bad.tbx").status == 0)
      #expect(try place.leksik("fiscal", "--glossary", "bad.tbx").text.contains("fiscal"))
    }

    @Test func acceptsOldDebtsAndSuppressedFindings() throws {
      try place.write("bad.tbx", Samples.glossary(" fiscal"))
      let first = try place.leksik("validate", "bad.tbx", "--write-baseline", "debts")
      #expect(first.status == 1)
      let second = try place.leksik("validate", "bad.tbx", "--baseline", "debts", "--strict")
      #expect(second.status == 0, "\(second)")
      try place.write("suppressions.tsv", "bad.tbx\tL16\t*\tA test.\n")
      let folder = try place.leksik("validate", ".")
      #expect(!folder.text.contains("[L16]"))
      try place.write("suppressions.tsv", "bad.tbx\tL16\n")
      #expect(try place.leksik("validate", ".").text.contains("suppressions.tsv:1: error"))
    }

    @Test func noBaselineAcceptsThatSomethingIsMissing() throws {
      let start = Samples.glossary("fiscal").split(separator: "</termSec>", maxSplits: 1)[0]
      try place.write("cut.tbx", String(start))
      _ = try place.leksik("validate", "cut.tbx", "--write-baseline", "debts")
      let run = try place.leksik("validate", "cut.tbx", "--baseline", "debts")
      #expect(run.status == 1)
      #expect(run.text.contains("[xml]"), "\(run)")
    }

    @Test func aFaultOfTheDialectLeavesTheRulesAsTheyAre() throws {
      let related = Samples.glossary("fiscal").replacing(
        "<conceptEntry id=\"A\">", with: "<conceptEntry id=\"A-1\"><broader target=\"A-9\"/>")
      try place.write("bad.tbx", related)
      let run = try place.leksik("validate", "bad.tbx")
      #expect(run.text.contains("[T03]"), "the sample has no header")
      #expect(run.text.contains("error: there is no concept 'A-9'"), "\(run)")
    }

    @Test func countsWhatThereIs() throws {
      try place.write("good.tmx", Samples.memory([("es", "Unidad 0.")]))
      let run = try place.leksik("stats", "good.tmx", "--json")
      #expect(try run.json()["units"] as? Int == 1)
      #expect(try place.leksik("stats").text.contains(" concepts, "))
    }

    @Test func explainsARule() throws {
      let run = try place.leksik("validate", "--explain", "L16")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("L16 clean-spaces (error)"))
      #expect(run.text.contains("Good:"))
      let unknown = try place.leksik("validate", "--explain", "L99")
      #expect(unknown.status == 2)
      #expect(unknown.errorText.contains("L16"))
    }
  }
}
