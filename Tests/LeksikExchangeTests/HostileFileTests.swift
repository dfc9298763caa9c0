import Foundation
import LeksikExchange
import LeksikModel
import Testing

@Suite struct HostileFileTests {
  @Test(arguments: ExchangeFormat.allCases)
  func readsNoOtherFile(_ format: ExchangeFormat) throws {
    let canary = FileManager.default.temporaryDirectory
      .appending(path: "leksik-canary-\(UUID().uuidString).txt")
    try "CANARY".write(to: canary, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: canary) }
    let attacks = [
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"\(canary.absoluteString)\">]>",
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"\(canary.path())\">]>",
      "<!DOCTYPE x [<!ENTITY % p SYSTEM \"\(canary.absoluteString)\"> %p;]>",
      "<!DOCTYPE x [<!ENTITY % a \"<!ENTITY e SYSTEM '\(canary.path())'>\"> %a;]>",
      "<!DOCTYPE x SYSTEM \"\(canary.absoluteString)\">",
    ]
    for attack in attacks {
      let outcome = format.read(Array(format.file(around: "a&e;b", prologue: attack).utf8))
      #expect(!outcome.isComplete, "\(attack)")
      #expect(!outcome.canonical.contains("CANARY"))
      #expect(!outcome.canonical.contains(">ab<"), "text was lost without a word")
      let inAttribute = attack + "<tbx xml:lang=\"&e;\"></tbx>"
      #expect(!format.read(Array(inAttribute.utf8)).isComplete, "\(attack)")
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func importsWithADocumentTypeThatIsElsewhere(_ format: ExchangeFormat) {
    let outcome = format.read(
      Array(format.file(around: "a", prologue: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">").utf8))
    #expect(outcome.diagnostics == [])
    #expect(outcome.entries == 1)
  }

  @Test(arguments: ExchangeFormat.allCases)
  func replacesEntitiesThatTheFileDefines(_ format: ExchangeFormat) {
    let prologue = "<!DOCTYPE x [<!ENTITY a \"trata\"><!ENTITY b \"&a; de &a;\">]>"
    let bytes = Array(format.file(around: "[&b;&b;]", prologue: prologue).utf8)
    #expect(format.text(in: bytes) == "[trata de tratatrata de trata]")
  }

  /// The limit stands for "for ever": what grows without bound never ends.
  @Test(.timeLimit(.minutes(1)), arguments: ExchangeFormat.allCases)
  func refusesEntitiesThatGrow(_ format: ExchangeFormat) {
    var bomb = "<!DOCTYPE x [<!ENTITY e0 \"lol\">"
    for level in 1...12 {
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      bomb += "<!ENTITY e\(level) \"\(inner)\">"
    }
    let quadratic =
      "<!DOCTYPE x [<!ENTITY e12 \"\(String(repeating: "a", count: 100_000))\">]>"
    let endless = "<!DOCTYPE x [<!ENTITY e12 \"&e12;\">]>"
    for prologue in [bomb + "]>", endless] {
      #expect(!format.read(Array(format.file(around: "&e12;", prologue: prologue).utf8)).isComplete)
    }
    let many = String(repeating: "&e12;", count: 2_000)
    #expect(!format.read(Array(format.file(around: many, prologue: quadratic).utf8)).isComplete)
  }

  /// What libxml2 finds wrong with a DTD it reports in a way of its own, which once did harm.
  @Test(arguments: ExchangeFormat.allCases)
  func aFaultOfTheDocumentTypeDoesNoHarm(_ format: ExchangeFormat) {
    for fault in [
      "<!ATTLIST x a (one|one) #IMPLIED>", "<!ATTLIST x a NOTATION (n|n) #IMPLIED>",
      "<!ATTLIST x xml:space (a|b) #IMPLIED>", "<!ELEMENT x (a,a)><!ELEMENT x ANY>",
      "<!ENTITY lt \"b\">", "<!NOTATION n SYSTEM 'a'><!NOTATION n SYSTEM 'b'>",
    ] {
      let file = format.file(around: "a", prologue: "<!DOCTYPE x [\(fault)]>")
      #expect(format.read(Array(file.utf8)).entries <= 1, "\(fault)")
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func refusesWhatIsNotText(_ format: ExchangeFormat) {
    for bad in ["\u{0}", "\u{1}", "\u{1B}", "\u{FFFE}", "&#0;", "&#x1F;", "&#xFFFF;"] {
      let outcome = format.read(Array(format.file(around: "a\(bad)b").utf8))
      #expect(!outcome.isComplete, "\(bad.debugDescription)")
      #expect(outcome.entries == 0)
    }
    for bad in [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]] {
      let parts = format.file(around: "§").split(separator: "§").map { Array($0.utf8) }
      #expect(!format.read(parts[0] + bad + parts[1]).isComplete, "\(bad)")
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func refusesElementsThatNestWithoutEnd(_ format: ExchangeFormat) {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(!format.read(Array(deep.utf8)).isComplete)
    #expect(!format.read(Array(format.file(around: deep).utf8)).isComplete)
  }

  /// The limit stands for "for ever": what grows without bound never ends.
  @Test(.timeLimit(.minutes(1)), arguments: ExchangeFormat.allCases)
  func refusesRunsOfCombiningMarks(_ format: ExchangeFormat) {
    let fine = "e" + String(repeating: "\u{301}", count: 30)
    #expect(format.read(Array(format.file(around: fine).utf8)).diagnostics == [])
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    let outcome = format.read(Array(format.file(around: marks).utf8))
    #expect(outcome.diagnostics.map(\.rule) == ["xml-marks"])
    #expect(outcome.diagnostics.first?.location.line == 1)
    #expect(outcome.entries == (format == .tbx ? 1 : 0))
    #expect(!outcome.canonical.contains("\u{301}"))
  }

  @Test(arguments: ExchangeFormat.allCases)
  func refusesATextWithoutEnd(_ format: ExchangeFormat) {
    let long = String(repeating: "palabra ", count: 200_000)
    #expect(!format.read(Array(format.file(around: long).utf8)).isComplete)
    let attribute = "<tbx xml:lang=\"\(long)\"/>"
    #expect(!format.read(Array(attribute.utf8)).isComplete)
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aMillionFaultsDoNotFillTheReport(_ format: ExchangeFormat) {
    let faults =
      format == .tbx
      ? "<tbx><text><body>" + String(repeating: "<conceptEntry/>", count: 20_000)
        + "</body></text></tbx>"
      : "<tmx version=\"1.4\"><body>" + String(repeating: "<tu/>", count: 20_000) + "</body></tmx>"
    let outcome = format.read(Array(faults.utf8))
    #expect(outcome.diagnostics.count == 1_001)
    let rest = "19000 more of this rule are not listed"
    #expect(outcome.diagnostics.contains { $0.message == rest })
  }

  @Test func changedBytesNeverTrap() throws {
    for format in ExchangeFormat.allCases {
      let whole = try Fixture(name: "\(format)/valid/canonical.\(format)").bytes()
      for index in whole.indices {
        var changed = whole
        changed[index] ^= 0x01
        _ = format.read(changed)
      }
    }
  }
}
