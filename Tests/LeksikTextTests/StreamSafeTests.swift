import LeksikText
import Testing
import _LeksikTestSupport

struct StreamSafeTests {
  @Test func findsTheCharacterThatIsTooMuch() {
    let mark = "\u{301}"
    #expect(StreamSafe.check("") == nil)
    #expect(StreamSafe.check("témoin " + String(repeating: "é", count: 1000)) == nil)
    #expect(StreamSafe.check("e" + String(repeating: mark, count: 30)) == nil)
    #expect(StreamSafe.check("e" + String(repeating: mark, count: 31)) == 61)
    // é has one mark of its own.
    #expect(StreamSafe.check("é" + String(repeating: mark, count: 29)) == nil)
    #expect(StreamSafe.check("é" + String(repeating: mark, count: 30)) == 60)
    #expect(StreamSafe.check(String(repeating: mark, count: 31)) == 60)
    // U+0344 is two marks, so the 16th of them is the one too many.
    #expect(StreamSafe.check("ab" + String(repeating: "\u{344}", count: 15)) == nil)
    #expect(StreamSafe.check("ab" + String(repeating: "\u{344}", count: 16)) == 32)
  }

  @Test func looksAtEveryRun() {
    let run = "a" + String(repeating: "\u{301}", count: 30)
    #expect(StreamSafe.check(String(repeating: run, count: 50)) == nil)
    let text = String(repeating: run, count: 50) + "\u{301}"
    #expect(StreamSafe.check(text) == text.utf8.count - 2)
  }

  @Test func survivesAnyBytes() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in
        UInt8.random(in: 0x80...255, using: &random)
      }
      _ = bytes.withUnsafeBufferPointer { StreamSafe.firstViolation(in: $0) }
    }
  }
}
