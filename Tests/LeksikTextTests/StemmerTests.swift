import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

struct StemmerTests {
  @Test(arguments: [("víctimas", "victim"), ("víctima", "victim"), ("habló", "habl"), ("", "")])
  func stemsSpanish(word: String, stem: String) throws {
    #expect(try #require(Stemmer(language: .spanish)).stem(word) == stem)
  }

  @Test(arguments: [("victims", "victim"), ("trafficking", "traffick"), ("running", "run")])
  func stemsEnglish(word: String, stem: String) throws {
    let english = try #require(LanguageTag("en-US"))
    #expect(try #require(Stemmer(language: english)).stem(word) == stem)
  }

  @Test func hasNoneForCreole() {
    #expect(Stemmer(language: .haitianCreole) == nil)
  }

  @Test func leavesVeryLongWordsAlone() throws {
    let word = String(repeating: "s", count: 100_000)
    #expect(try #require(Stemmer(language: .english)).stem(word) == word)
  }

  @Test func worksFromManyThreadsAtOnce() async throws {
    let stemmer = try #require(Stemmer(language: .spanish))
    let words = ["víctimas", "hablaron", "detenciones", "acusado", "testigos"]
    let expected = words.map(stemmer.stem)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { (0..<200).allSatisfy { _ in words.map(stemmer.stem) == expected } }
      }
      for await same in group { #expect(same) }
    }
  }

  @Test func survivesAnyBytes() throws {
    let stemmers = [LanguageTag.spanish, .english].compactMap(Stemmer.init(language:))
    var random = SeededRandom(seed: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      for stemmer in stemmers {
        var output: [UInt8] = []
        bytes.withUnsafeBufferPointer { stemmer.appendStem($0, to: &output) }
        #expect(output.count <= bytes.count)
      }
    }
  }
}
