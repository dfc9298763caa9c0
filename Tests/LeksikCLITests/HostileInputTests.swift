import Foundation
import Testing

extension CommandTests {
  /// Files and arguments that were made to do harm.
  @Suite struct HostileInputTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    /// A broken file, by what is wrong with it.
    enum Attack: String, CaseIterable {
      case truncated, notUTF8, outsideFile, entityBomb, documentType, empty, otherRoot

      /// A file that nothing may read.
      static let canary = FileManager.default.temporaryDirectory
        .appending(path: "leksik-canary-\(ProcessInfo.processInfo.processIdentifier).txt")

      var prologue: String {
        switch self {
        case .outsideFile: "<!DOCTYPE x [<!ENTITY e SYSTEM \"\(Self.canary.absoluteString)\">]>"
        case .entityBomb:
          "<!DOCTYPE x [<!ENTITY e0 \"lol\">"
            + (1...12).map { level in
              "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
            }.joined() + "<!ENTITY e \"&e12;\">]>"
        case .documentType:
          "<!DOCTYPE x [<!ELEMENT x ANY><!ATTLIST x a CDATA \"b\" xml:lang CDATA \"es\">]>"
        default: ""
        }
      }

      func bytes(_ name: String) -> [UInt8] {
        let text = self == .outsideFile || self == .entityBomb ? "a&e;b" : "palabra §"
        let file =
          name.hasSuffix("tbx")
          ? Samples.glossary(text, prologue: prologue)
          : Samples.memory([("es", text)], prologue: prologue)
        switch self {
        case .truncated: return Array(file.utf8.dropLast(40))
        case .notUTF8: return file.utf8.map { $0 == 0xC2 ? 0xFF : $0 }
        case .empty: return []
        case .otherRoot: return Array("<?xml version=\"1.0\"?>\n<html><body/></html>".utf8)
        default: return Array(file.utf8)
        }
      }
    }

    @Test(arguments: Attack.allCases, ["bad.tbx", "bad.tmx"])
    func aFileIsRefusedWithItsLine(attack: Attack, name: String) throws {
      try place.write(name, attack.bytes(name))
      try Data("CANARY".utf8).write(to: Attack.canary)
      defer { try? FileManager.default.removeItem(at: Attack.canary) }
      let search =
        name.hasSuffix("tbx")
        ? try place.leksik("lookup", "qqqqqqqq", "--glossary", name)
        : try place.leksik("match", "qqqqqqqq", "--memory", name)
      let runs = [
        try place.leksik("validate", name), try place.leksik("validate", "--json", name), search,
        try place.leksik("format", "--check", name),
      ]
      for run in runs {
        #expect(!run.isCrash, "\(run)")
        #expect(!run.description.contains("CANARY"))
        // A document type that declares no entity harms nobody; it need not be refused.
        if attack != .documentType { #expect([1, 2].contains(run.status), "\(run)") }
      }
      guard attack != .documentType else { return }
      #expect(runs[0].text.contains(try Regex("(?m)^\(name):[1-9][0-9]*(:[0-9]+)?: error: ")))
      let findings = try runs[1].objects("diagnostics")
      #expect(findings.contains { ($0["line"] as? Int ?? 0) > 0 })
      #expect(search.status == 2)
      #expect(search.errorText.contains(try Regex("\(name):[1-9]")), "\(search)")
      #expect(try place.read(name) == attack.bytes(name))
    }

    @Test(arguments: ["\u{1B}[2J", "\u{202E}atart", "\u{9B}31m", "\u{7}", "\u{2066}a"])
    func noControlCharacterOfAnArgumentIsShown(argument: String) throws {
      let first = try #require(argument.unicodeScalars.first)
      let hex = String(first.value, radix: 16, uppercase: true)
      let code = "<U+" + String(repeating: "0", count: 4 - hex.count) + hex + ">"
      for command in [
        ["lookup", "zq\(argument)"], ["match", "zq\(argument)"],
        ["lookup", "a", "--from", argument],
        ["validate", argument], ["format", argument + ".tbx"], ["validate", "--explain", argument],
        ["lookup", "a", "--glossary", argument], ["match", "a", "--memory", argument],
      ] {
        let run = try place.leksik(command)
        #expect([1, 2].contains(run.status), "\(run)")
        #expect(run.description.contains(code), "\(command): \(run)")
        expectNoControlCharacter(run)
      }
      expectNoControlCharacter(try place.leksik("lookup", "zq\(argument)", "--json"))
      expectNoControlCharacter(try place.leksik("match", "zq\(argument)", "--json"))
    }

    @Test func noControlCharacterOfAFileIsShown() throws {
      try place.write("mine.tbx", Samples.glossary("trata\u{202E}\u{9B}31m"))
      for run in [
        try place.leksik("validate", "mine.tbx"),
        try place.leksik("validate", "mine.tbx", "--json"),
        try place.leksik("trata", "--glossary", "mine.tbx"),
        try place.leksik("trata", "--glossary", "mine.tbx", "--json"),
      ] {
        expectNoControlCharacter(run)
      }
    }

    @Test func anArgumentThatIsNotUTF8IsRefused() throws {
      for command in ["lookup", "match"] {
        let run = try place.shell("\"$LEKSIK\" \(command) \"$(printf 'tr\\377ta')\"")
        #expect(run.status == 2, "\(run)")
        #expect(run.output.isEmpty)
        #expect(run.errorText.contains("not UTF-8"))
      }
    }

    @Test func aFloodOfMarksIsRefused() throws {
      let marks = "e" + String(repeating: "\u{301}", count: 10_000)
      for command in ["lookup", "match"] {
        let run = try place.leksik(command, marks)
        #expect(run.status == 2, "\(run.status)")
        #expect(run.errorText.contains("combining marks"))
      }
    }

    private func expectNoControlCharacter(_ run: CommandRun) {
      for scalar in (run.text + run.errorText).unicodeScalars where scalar != "\n" {
        #expect(
          scalar.properties.generalCategory != .control
            && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value),
          "U+\(String(scalar.value, radix: 16)) in \(run.text.debugDescription)")
      }
    }
  }
}
