/// Numbers distinct strings of bytes in the order in which they first come, each with a tag.
///
/// A hash table with open addressing over one run of bytes: Swift's dictionary would need a `String`
/// for each word of a text, which costs more than everything else a scanner does with it.
///
/// The hash is seeded anew in each table, so that no text can be made to collide.
struct ByteInterner: Sendable {
  /// Where the bytes of an entry lie, and the first eight of them, which are all of most words.
  private struct Entry {
    let start: Int
    let head: UInt64
    let count: UInt32
    let tag: UInt8
  }

  private var bytes: [UInt8] = [UInt8](repeating: 0, count: 8)
  private var entries: [Entry] = []
  /// The upper half of a hash beside the number of the entry plus one; 0 is free.
  private var slots: [UInt64]
  private let seed = UInt64.random(in: .min ... .max)

  /// An empty table with room for `capacity` strings before it grows.
  init(capacity: Int = 64) {
    var size = 128
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// How many strings there are.
  var count: Int { entries.count }

  /// The number of the bytes in `range`, and whether they are new.
  ///
  /// - Complexity: O(length), however many strings there are.
  @inline(__always)
  mutating func intern(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, tag: UInt8
  ) -> (number: Int, isNew: Bool) {
    let hash = hash(text, range, tag)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    let high = hash & 0xFFFF_FFFF_0000_0000
    while true {
      let found = slots[slot]
      if found == 0 { break }
      if found & 0xFFFF_FFFF_0000_0000 == high {
        let number = Int(found & 0xFFFF_FFFF) - 1
        if isEqual(entries[number], text, range, tag) { return (number, false) }
      }
      slot = (slot + 1) & mask
    }
    return (add(text, range, tag, hash, at: slot), true)
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ tag: UInt8, _ hash: UInt64,
    at slot: Int
  ) -> Int {
    let number = entries.count
    precondition(number < Int(UInt32.max) - 1, "too many distinct words for one scanner")
    // The run ends in eight zeros, so that a word can be loaded at any place of it.
    let start = bytes.count - 8
    bytes.removeLast(8)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    bytes.append(contentsOf: repeatElement(0, count: 8))
    let head = text.isEmpty ? 0 : text.tailWord(at: range.lowerBound) & Self.mask(range.count)
    entries.append(Entry(start: start, head: head, count: UInt32(range.count), tag: tag))
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for (number, entry) in entries.enumerated() {
        let hash = hash(bytes, entry.start..<entry.start + Int(entry.count), entry.tag)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
      }
    }
  }

  @inline(__always)
  private func isEqual(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ tag: UInt8
  ) -> Bool {
    guard Int(entry.count) == range.count, entry.tag == tag else { return false }
    if range.isEmpty { return true }
    let head = text.tailWord(at: range.lowerBound) & Self.mask(range.count)
    return entry.head == head && (range.count <= 8 || isTailEqual(entry, text, range))
  }

  /// Whether all behind the first eight bytes is equal.
  private func isTailEqual(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (here, there) = (range.lowerBound + 8, entry.start + 8)
      while here < range.upperBound {
        let mask = Self.mask(range.upperBound - here)
        if (text.tailWord(at: here) ^ bytes.word(at: there)) & mask != 0 { return false }
        here += 8
        there += 8
      }
      return true
    }
  }

  /// A hash of the bytes in the manner of wyhash: eight at a time through a full multiplication.
  @inline(__always)
  private func hash(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ tag: UInt8
  ) -> UInt64 {
    var hash = Self.mix(seed ^ (UInt64(range.count) << 8 | UInt64(tag)))
    var index = range.lowerBound
    while index < range.upperBound {
      hash = Self.mix(hash ^ (text.tailWord(at: index) & Self.mask(range.upperBound - index)))
      index += 8
    }
    return hash
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// The lowest bytes that `left` bytes of text fill.
  @inline(__always)
  private static func mask(_ left: Int) -> UInt64 {
    left >= 8 ? .max : 1 << UInt64(8 * left) - 1
  }
}
