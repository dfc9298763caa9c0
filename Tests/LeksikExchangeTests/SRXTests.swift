import Foundation
import LeksikExchange
import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@Suite struct SRXTests {
  @Test func ourRulesSurviveARoundTrip() {
    let read = SRX.read(Array(SRX.write(.leksik).utf8), path: "leksik.srx")
    #expect(read.document == .leksik)
    #expect(read.diagnostics.isEmpty)
  }

  @Test(.enabled(if: SharedData.isPresent))
  func readsAndCompilesTheRulesOfOkapi() throws {
    let paths = SharedData.files(under: "formats/okapi", suffixes: [".srx"])
    #expect(paths.count > 20)
    for path in paths where !path.hasSuffix("empty.srx") {
      let rules = try SRX.read(contentsOf: path).document
      #expect(!rules.languageRules.isEmpty, "\(path)")
      let segmenter = try rules.segmenter(for: .english)
      #expect(try !segmenter.sentences(in: "One thing. Another thing.").isEmpty, "\(path)")
    }
  }

  @Test func refusesWhatIsNotSRX() {
    let read = SRX.read(Array("<tmx/>".utf8), path: "x.srx")
    #expect(read.diagnostics.contains { $0.rule == "srx-root" })
  }
}
