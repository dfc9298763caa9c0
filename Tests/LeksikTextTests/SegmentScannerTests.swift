import Foundation
import Testing
import _LeksikTestSupport

@testable import LeksikText

/// The fast path gives the tokens of the definition.
@Suite struct SegmentScannerTests {
  static let profiles = [LanguageProfile.spanish, .haitianCreole, .english]

  @Test func numbersTheFormsInTheOrderInWhichTheyCome() {
    var scanner = SegmentScanner(profile: .english)
    var ids: [UInt32] = []
    var ranges: [Range<UInt32>] = []
    var text = "He can't sign, he can't."
    text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
    #expect(ids == [0, 1, 2, 3, 4, 5, 1, 2, 6])
    #expect(scanner.forms[2].text == "'t")
    #expect(ranges[2] == 6..<8)
  }

  @Test(arguments: profiles)
  func agreesOnSentencesOfTestimony(_ profile: LanguageProfile) {
    expectAgreement(sampleSentences.split(separator: "\n").map(String.init), profile)
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: profiles)
  func agreesOnRealLines(_ profile: LanguageProfile) throws {
    let lines = try realLines()
    #expect(lines.count >= 300)
    expectAgreement(lines, profile)
  }

  @Test(arguments: profiles)
  func agreesOnRandomText(_ profile: LanguageProfile) {
    var random = SeededRandom(seed: 7)
    var lines: [String] = []
    for _ in 0..<comparisons / 1_000 {
      lines.append(random.text(upTo: 40))
      lines.append(random.word(of: pieces, upTo: 12))
    }
    expectAgreement(lines, profile)
  }

  @Test(arguments: profiles)
  func agreesOnRandomBytes(_ profile: LanguageProfile) {
    var random = SeededRandom(seed: 8)
    var scanner = SegmentScanner(profile: profile)
    let reference = ReferenceTokens(profile: profile)
    for _ in 0..<comparisons / 1_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: .min ... .max, using: &random)
          : Array(" 'naopt15.-".utf8).randomElement(using: &random) ?? 0
      }
      bytes.withUnsafeBufferPointer { #expect(scanner.tokens(of: $0) == reference.tokens(of: $0)) }
    }
  }

  private func expectAgreement(_ lines: [String], _ profile: LanguageProfile) {
    var scanner = SegmentScanner(profile: profile)
    let reference = ReferenceTokens(profile: profile)
    for line in lines {
      var text = line
      text.withUTF8 { bytes in
        let fast = scanner.tokens(of: bytes)
        let slow = reference.tokens(of: bytes)
        if fast == slow { return }
        let first = zip(fast, slow).first { $0 != $1 }
        Issue.record("\(line): \(fast.count) \(slow.count) \(first.debugDescription)")
      }
    }
    #expect(Set(scanner.forms).count == scanner.forms.count)
  }

  /// Lines of the workload and of parallel text, all of them with `LEKSIK_BENCH`.
  private func realLines() throws -> [String] {
    var files = SharedData.files(under: "parallel", suffixes: ["en_es_ht.tsv"])
    var limit = 300
    if let folder = ProcessInfo.processInfo.environment["LEKSIK_BENCH"] {
      files.append(folder + "/data/tm_100k.txt")
      limit = .max
    }
    return try files.flatMap { file in
      try String(contentsOfFile: file, encoding: .utf8)
        .split { $0.isNewline || $0 == "\t" }.prefix(limit).map(String.init)
    }
  }
}

private let pieces = [
  " ", " ", " ", "no", "pa", "p", "te", "'", "’", "m", "l", "la", "lo", "yo", "nan", "un", "one",
  "de", "y", "and", "ak", "15", "3.5", "$", "%", "mayo", "May", "quince", "kenz", "San", "dout",
  "sin", "embargo", "del", "can", "not", "n't", "firmó", "-", ".", ",", "¿", "IV", "artículo", "é",
]

private let sampleSentences = """
  El acusado no confesó; sin embargo, firmó el 15 de marzo de 2024 por RD$1,500.
  Vivía conmigo en la casa del señor, a las nueve y media, treinta y cinco días.
  Yo pa t peye m anyen; m’ap pale ak avoka yo nan kay la, san dout, kenz an.
  I can't sign, she won't, and he didn't pay $200 on May 5, 1999 (one hundred and five).
  Artículo IV, numeral 3.2.2: veintiún testigos, un peso, una hora, el 5 %.
  """
