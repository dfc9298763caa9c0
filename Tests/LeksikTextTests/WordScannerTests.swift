import Testing
import _LeksikTestSupport

@testable import LeksikText

/// Words of whole blocks against words character by character.
@Suite struct WordScannerTests {
  /// The words by their definition: runs of word characters, with invisible ones inside.
  private static func words(in text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var (start, end, index): (Int?, Int, Int) = (nil, 0, 0)
    while index < text.count {
      var decoder = UTF8()
      var bytes = text[index..<min(index + 4, text.count)].makeIterator()
      let result = decoder.decode(&bytes)
      var width = 1
      var isWord = false
      var isInvisible = false
      if case .scalarValue(let scalar) = result {
        width = UTF8.width(scalar)
        isWord = KeyWord.isWordScalar(scalar)
        isInvisible = KeyWord.isInvisible(scalar)
      }
      if isWord {
        if start == nil { start = index }
        end = index + width
      } else if !isInvisible, let begun = start {
        words.append(begun..<end)
        start = nil
      }
      index += width
    }
    if let start { words.append(start..<end) }
    return words
  }

  @Test func agreesWithTheDefinitionOnRandomBytes() {
    let pieces: [[UInt8]] =
      [
        "a", "Z", "9", "ñ", "É", "×", "÷", "Ȁ", "ȿ", "ɀ", " ", "-", "@", "[", "`", "{", "/", ":",
        "’", "—",
        "\u{AD}", "\u{200B}", "\u{301}", "ª", "º", "½", "한", "👩", "\u{0}", "\n", "abcdefghij", "  ",
      ].map { Array($0.utf8) } + [[0xC3], [0xE2, 0x80], [0x80], [0xFF], [0xC3, 0x41]]
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      // Mostly plain letters, so that blocks are long.
      let share = Int.random(in: 0...100, using: &random)
      let text = (0..<Int.random(in: 0...200, using: &random)).flatMap { _ in
        Int.random(in: 0..<100, using: &random) < share
          ? Array("ab c".utf8) : pieces.randomElement(using: &random) ?? []
      }
      let found = text.withUnsafeBufferPointer { utf8 in
        var scanner = WordScanner(utf8)
        var words: [Range<Int>] = []
        while let word = scanner.next() { words.append(word) }
        return words
      }
      #expect(found == Self.words(in: text), "seed \(seed)")
    }
  }
}
