/// Words with a value each, found by their UTF-8.
///
/// The tables of a language are asked for every word of every text, where Swift's dictionaries of
/// strings, which hash by canonical equivalence, would cost more than all else.
///
/// `@unchecked Sendable`: the memory is written once and lives as long as the process, as that of
/// `FoldTable` does and for the same reason. Make one for constant data only.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  private let slots: UnsafeBufferPointer<Slot>
  private let values: UnsafeBufferPointer<Value>
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The length of the longest word: longer ones are not looked for.
  let longest: Int

  private struct Slot {
    var hash: UInt64 = 0
    /// Where the word begins in `bytes`.
    var start: Int32 = 0
    /// Its length; a slot of length 0 is free.
    var count: Int32 = 0
    /// Its place in `values`.
    var value: Int32 = 0
  }

  /// A table of words, which must not be empty.
  ///
  /// Of two equal words the first stays.
  init(_ words: some Sequence<(String, Value)>) {
    var bytes: [UInt8] = []
    var values: [Value] = []
    var longest = 0
    let words = Array(words)
    var size = 16
    while size < 2 * words.count { size *= 2 }
    var slots = Array(repeating: Slot(), count: size)
    for (word, value) in words {
      let utf8 = Array(word.utf8)
      precondition(!utf8.isEmpty, "a word of a table must not be empty")
      let hash = utf8.withUnsafeBufferPointer(Self.hash)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place].count > 0 {
        let start = Int(slots[place].start)
        if bytes[start..<start + Int(slots[place].count)].elementsEqual(utf8) { break }
        place = (place + 1) & (size - 1)
      }
      guard slots[place].count == 0 else { continue }
      slots[place] = Slot(
        hash: hash, start: Int32(bytes.count), count: Int32(utf8.count),
        value: Int32(values.count))
      bytes += utf8
      values.append(value)
      longest = max(longest, utf8.count)
    }
    self.slots = immortal(slots)
    self.values = immortal(values)
    self.bytes = immortal(bytes)
    self.longest = longest
  }

  /// The value of a word, or `nil`.
  ///
  /// - Complexity: O(length of the word), at most that of the longest word of the table.
  func value(of word: UnsafeBufferPointer<UInt8>) -> Value? {
    guard word.count <= longest, word.count > 0 else { return nil }
    let hash = Self.hash(word)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].count > 0 {
      let slot = slots[place]
      if slot.hash == hash, Int(slot.count) == word.count {
        let known = UnsafeBufferPointer(
          rebasing: bytes[Int(slot.start)..<Int(slot.start + slot.count)])
        if known.elementsEqual(word) { return values[Int(slot.value)] }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(word.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < word.count {
      let product = (hash ^ word.tailWord(at: index)).multipliedFullWidth(
        by: 0xA076_1D64_78BD_642F)
      hash = product.low ^ product.high
      index += 8
    }
    return hash
  }
}
