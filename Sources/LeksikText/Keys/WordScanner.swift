/// Walks the words of UTF-8 as keys see them: runs of letters, marks and digits.
///
/// ```swift
/// // "M'ap di, pre-trial" gives M · ap · di · pre · trial
/// ```
///
/// Characters that print nothing, such as the soft hyphen, do not divide words. Latin text takes a
/// path of a nanosecond a byte.
public struct WordScanner {
  private let utf8: UnsafeBufferPointer<UInt8>
  /// Where the search for the next word begins.
  private var position: Int
  /// Up to 64 bytes that are classified at once.
  private var block: WordBlock

  /// A walk over `utf8` from `start` on.
  public init(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.utf8 = utf8
    position = start
    block = WordBlock(endingAt: start)
  }

  /// The bytes of the next word, or `nil` at the end.
  ///
  /// - Complexity: O(bytes that are passed).
  @inline(__always)
  public mutating func next() -> Range<Int>? {
    while true {
      if position >= block.end {
        guard let next = WordBlock(utf8, at: position) else { return nextByCharacters() }
        block = next
      }
      guard let word = block.word(from: position) else {
        position = block.end
        continue
      }
      // A word that reaches the end of the block may go on behind it.
      guard word.upperBound < block.end else {
        position = word.lowerBound
        return nextByCharacters()
      }
      position = word.upperBound
      return word
    }
  }

  private mutating func nextByCharacters() -> Range<Int>? {
    var index = position
    while index < utf8.count {
      let step = step(at: index)
      if step.isWord { break }
      index += step.width
    }
    guard index < utf8.count else {
      position = index
      return nil
    }
    let start = index
    var end = index
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        guard Self.isASCIIWord(byte) else { break }
        index += 1
        end = index
        continue
      }
      let step = step(at: index)
      guard step.isWord || step.isInvisible else { break }
      index += step.width
      if step.isWord { end = index }
    }
    position = index
    return start..<end
  }

  /// What the character at `index` is, and its width; a broken byte divides words.
  @inline(__always)
  private func step(at index: Int) -> (isWord: Bool, isInvisible: Bool, width: Int) {
    let byte = utf8[index]
    if byte < 0x80 { return (Self.isASCIIWord(byte), false, 1) }
    if byte >= 0xC3, byte <= 0xC8, index + 1 < utf8.count, utf8[index + 1] & 0xC0 == 0x80 {
      // U+00C0 to U+023F are letters but for × and ÷.
      return (byte > 0xC3 || utf8[index + 1] & 0x9F != 0x97, false, 2)
    }
    if byte == 0xE2, index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] >= 0x90,
      utf8[index + 2] < 0xC0
    {
      // U+2010 to U+203F are dashes, quotes and other signs.
      return (false, false, 3)
    }
    return Self.slowStep(utf8, index)
  }

  @inline(__always)
  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  @inline(never)
  private static func slowStep(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (isWord: Bool, isInvisible: Bool, width: Int) {
    var decoder = UTF8()
    var bytes = utf8[index..<Swift.min(index + 4, utf8.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return (false, false, 1) }
    let width = UTF8.width(scalar)
    return (KeyWord.isWordScalar(scalar), KeyWord.isInvisible(scalar), width)
  }
}
