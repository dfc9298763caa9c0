/// Words with a value each, found by their UTF-8.
///
/// The tables of a language are asked for every word of every text, where Swift's dictionaries of
/// strings, which hash by canonical equivalence, would cost more than all else.
///
/// `@unchecked Sendable`: the memory is written once and lives as long as the process, as that of
/// `FoldTable` does and for the same reason, or is data of the program. Make one for constant data only.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  private let slots: UnsafeBufferPointer<Slot>
  private let values: UnsafeBufferPointer<Value>
  /// What words longer than sixteen bytes have behind those.
  private let tails: UnsafeBufferPointer<UInt8>
  /// The length of the longest word: longer ones are not looked for.
  let longest: Int

  private struct Slot: BitwiseCopyable {
    /// The first eight bytes and the next eight, with zeros behind a shorter word.
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// The length; a slot of length 0 is free.
    var count: UInt32 = 0
    /// The place in `values`.
    var value: UInt32 = 0
    /// Where the rest begins in `tails`.
    var tail: Int = 0
  }

  /// A table of words, which must not be empty.
  ///
  /// Of two equal words the first stays.
  init(_ words: some Sequence<(String, Value)>) {
    let contents = Contents(words)
    slots = immortal(contents.slots)
    values = immortal(contents.values)
    tails = immortal(contents.tails)
    longest = contents.longest
  }

  /// What a table holds.
  private struct Contents {
    var slots: [Slot]
    var values: [Value] = []
    var tails: [UInt8] = []
    var longest = 0

    init(_ words: some Sequence<(String, Value)>) {
      let words = Array(words)
      var size = 16
      while size < 2 * words.count { size *= 2 }
      slots = Array(repeating: Slot(), count: size)
      var known: Set<String> = []
      for (word, value) in words where known.insert(word).inserted {
        precondition(!word.isEmpty, "a word of a table must not be empty")
        var word = word
        word.withUTF8 { utf8 in
          let (low, high) = WordTable.head(of: utf8)
          var place = WordTable.place(low, high, utf8.count) & (size - 1)
          while slots[place].count > 0 { place = (place + 1) & (size - 1) }
          slots[place] = Slot(
            low: low, high: high, count: UInt32(utf8.count), value: UInt32(values.count),
            tail: tails.count)
          tails += utf8.dropFirst(16)
          longest = max(longest, utf8.count)
        }
        values.append(value)
      }
    }
  }

  /// The value of a word, or `nil`.
  ///
  /// - Complexity: O(length of the word), at most that of the longest word of the table.
  @inline(__always)
  func value(of word: UnsafeBufferPointer<UInt8>) -> Value? {
    guard word.count <= longest, word.count > 0 else { return nil }
    let (low, high) = Self.head(of: word)
    return value(low, high, count: word.count, word)
  }

  /// The value of a word of at most sixteen bytes, given as two numbers with zeros behind it.
  @inline(__always)
  func value(_ low: UInt64, _ high: UInt64, count: Int) -> Value? {
    value(low, high, count: count, UnsafeBufferPointer(start: nil, count: 0))
  }

  private func value(
    _ low: UInt64, _ high: UInt64, count: Int, _ word: UnsafeBufferPointer<UInt8>
  ) -> Value? {
    var place = Self.place(low, high, count) & (slots.count - 1)
    while slots[place].count > 0 {
      let slot = slots[place]
      if slot.low == low, slot.high == high, slot.count == count,
        count <= 16 || word[16...].elementsEqual(tails[slot.tail..<slot.tail + count - 16])
      {
        return values[Int(slot.value)]
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func head(of word: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
    (word.tailWord(at: 0), word.count > 8 ? word.tailWord(at: 8) : 0)
  }

  @inline(__always)
  private static func place(_ low: UInt64, _ high: UInt64, _ count: Int) -> Int {
    let mixed = (low ^ high &* 0xA076_1D64_78BD_642F ^ UInt64(count))
      .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: mixed.low ^ mixed.high)
  }
}

extension WordTable where Value: BitwiseCopyable {
  /// The next table of the data of a language.
  init(_ data: inout NumericData) {
    slots = data.run(of: Slot.self)
    values = data.run(of: Value.self)
    tails = data.run(of: UInt8.self)
    longest = data.run(of: Int.self)[0]
  }

  /// Appends a table of words to the data of a language.
  static func append(_ words: [(String, Value)], to data: inout [UInt64]) {
    let contents = Contents(words)
    NumericData.append(contents.slots, to: &data)
    NumericData.append(contents.values, to: &data)
    NumericData.append(contents.tails, to: &data)
    NumericData.append([contents.longest], to: &data)
  }
}
