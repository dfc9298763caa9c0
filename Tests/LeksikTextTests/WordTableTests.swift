import Testing
import _LeksikTestSupport

@testable import LeksikText

@Suite struct WordTableTests {
  @Test func findsItsWordsAndNoOthers() {
    var random = SeededRandom(seed: 3)
    var values: [String: Int] = [:]
    for number in 0..<2_000 {
      values[random.string(over: "aeiouèlmnt", length: 1...40), default: number] += 0
    }
    let table = WordTable(values.map { ($0, $1) })
    for word in values.keys { #expect(find(word, in: table) == values[word]) }
    for _ in 0..<5_000 {
      let word = random.string(over: "aeiouèlmnt", length: 0...20)
      #expect(find(word, in: table) == values[word])
    }
  }

  @Test func tellsApartWordsThatBeginAlikeForSixteenBytes() {
    let table = WordTable([
      ("abcdefghijklmnopq", 1), ("abcdefghijklmnopr", 2), ("abcdefghijklmnop", 3),
    ])
    #expect(find("abcdefghijklmnopq", in: table) == 1)
    #expect(find("abcdefghijklmnopr", in: table) == 2)
    #expect(find("abcdefghijklmnop", in: table) == 3)
    #expect(find("abcdefghijklmnops", in: table) == nil)
  }

  private func find(_ word: String, in table: WordTable<Int>) -> Int? {
    var word = word
    return word.withUTF8 { table.value(of: $0) }
  }
}
