import LeksikText
import Testing
import _LeksikTestSupport

struct AlphabeticIndexTests {
  @Test(
    arguments: [
      (.spanish, "ñame", "Ñ"), (.spanish, "Ámbar", "A"), (.spanish, "911", "#"),
      (.spanish, "chico", "C"), (.spanish, "zorro", "Z"), (.spanish, "αβγ", "#"),
      (.spanish, "", "#"), (.spanish, "¿qué?", "#"), (.spanish, "法", "#"),
      (.spanishTraditional, "chico", "Ch"), (.spanishTraditional, "llama", "Ll"),
      (.spanishTraditional, "luz", "L"), (.english, "ñame", "N"), (.haitianCreole, "anba", "A"),
      (.haitianCreoleAlphabet, "anba", "An"), (.haitianCreoleAlphabet, "ane", "A"),
      (.haitianCreoleAlphabet, "èske", "È"), (.haitianCreoleAlphabet, "Carl", "C"),
      (.haitianCreoleAlphabet, "chat", "Ch"), (.haitianCreoleAlphabet, "ounfò", "Oun"),
      (.haitianCreoleAlphabet, "OU", "Ou"), (.haitianCreoleAlphabet, "zonbi", "Z"),
    ] as [(Collator.Order, String, String)])
  func findsTheLetter(order: Collator.Order, word: String, label: String) {
    #expect(AlphabeticIndex(order).label(for: word) == label)
  }

  @Test func namesThirtyTwoSignsInCreole() {
    let foreign: Set = ["C", "Q", "U", "X"]
    let labels = AlphabeticIndex(.haitianCreoleAlphabet).labels
    #expect(labels.filter { !foreign.contains($0) }.count == 32)
    #expect(AlphabeticIndex(.spanish).labels.count == 27)
  }

  @Test(arguments: Collator.Order.allCases)
  func keepsLabelsTogetherInSortedWords(order: Collator.Order) {
    let index = AlphabeticIndex(order)
    let collator = Collator(order)
    var random = SeededRandom(seed: 41)
    let letters =
      index.labels.flatMap { [$0.lowercased(), $0.uppercased()] } + ["á", "é", "'", "5"]
    let words = (0..<2_000).map { _ in random.word(of: letters, upTo: 4) }
      .sorted { collator.compare($0, $1) < 0 }
    let places = words.compactMap { index.labels.firstIndex(of: index.label(for: $0)) }
    #expect(places == places.sorted())
    #expect(Set(places).count == index.labels.count)
  }
}
