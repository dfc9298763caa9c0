/// Numbers byte strings in the order in which they are first seen; equal ones have one number.
///
/// Strings are compared byte for byte: up to sixteen bytes stand in the slot of a hash table itself,
/// longer ones in a pool. A `tag` tells apart equal strings that are something else. Slots are small and
/// well filled, because what costs time in a long text is to wait for memory.
struct ByteNumbering {
  /// What is compared first.
  private struct Slot {
    /// The first eight bytes, zeros behind what is shorter.
    var head: UInt64
    /// The last eight bytes of what is longer.
    var tail: UInt64
    /// Bits of the hash, and in the lowest eight the length, or 255.
    var print: UInt32
    var number: UInt32

    static let empty = Slot(head: 0, tail: 0, print: 0, number: .max)
  }

  /// What is compared then.
  private struct Text {
    /// Where the bytes stand in the pool, if they do.
    var start: UInt32
    var length: UInt32
    var tag: UInt32
  }

  private var slots = [Slot](repeating: .empty, count: 256)
  /// How far a hash is shifted to be a place among the slots.
  private var shift: UInt64 = 64 - 8
  private var texts: [Text] = []
  private var pool: [UInt8] = []
  private var hasTags = false

  /// The bytes that are held, apart from the slots.
  var poolSize: Int { pool.count }

  /// The number of a part of `bytes`; how many there were before when it is new.
  ///
  /// - Complexity: O(bytes), a few nanoseconds for what was seen before.
  @inline(__always)
  mutating func number(
    of part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, tag: UInt32 = 0
  ) -> Int {
    let head = Self.head(of: part, bytes)
    let tail = part.count > 8 ? Self.word(at: part.upperBound - 8, bytes) : 0
    let hash = Self.hash(of: part, bytes, head, tail, tag)
    let print = UInt32(truncatingIfNeeded: hash) & ~0xFF | UInt32(min(part.count, 255))
    var place = home(print)
    while slots[place].number != .max {
      let slot = slots[place]
      if slot.head == head, slot.tail == tail, slot.print == print,
        part.count <= 16 && tag == 0 && !hasTags || isEqual(slot.number, part, bytes, tag)
      {
        return Int(slot.number)
      }
      place = (place + 1) & (slots.count - 1)
    }
    let slot = Slot(head: head, tail: tail, print: print, number: UInt32(texts.count))
    return add(part, bytes, tag, slot, place)
  }

  /// Forgets everything.
  mutating func removeAll() { self = ByteNumbering() }

  @inline(__always)
  private func home(_ print: UInt32) -> Int {
    // All bits of the print are in the highest ones of the product.
    Int(truncatingIfNeeded: (UInt64(print) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  // SAFETY: eight bytes are read only where they lie within `bytes`.
  @inline(__always)
  private static func head(of part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard part.lowerBound + 8 <= bytes.count else {
      return part.reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }
    let word = word(at: part.lowerBound, bytes)
    return part.count < 8 ? word & ((1 << UInt64(8 * part.count)) &- 1) : word
  }

  @inline(__always)
  private static func word(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
  }

  @inline(__always)
  private static func hash(
    of part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ head: UInt64, _ tail: UInt64,
    _ tag: UInt32
  ) -> UInt64 {
    var hash = ByteHash.of(tag, UInt32(truncatingIfNeeded: part.count)) ^ head
    if part.count > 8 {
      var index = part.lowerBound + 8
      while index + 8 < part.upperBound {
        hash = ByteHash.mixed(hash) ^ word(at: index, bytes)
        index += 8
      }
      hash = ByteHash.mixed(hash) ^ tail
    }
    return ByteHash.mixed(hash)
  }

  private func isEqual(
    _ number: UInt32, _ part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tag: UInt32
  ) -> Bool {
    let text = texts[Int(number)]
    guard Int(text.length) == part.count, text.tag == tag else { return false }
    return part.count <= 16 || isMiddleEqual(text, part, bytes)
  }

  private func isMiddleEqual(
    _ text: Text, _ part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    pool.withUnsafeBufferPointer { pool in
      let start = Int(text.start)
      // Head and tail are equal already.
      var index = 8
      while index + 8 < part.count {
        if Self.word(at: start + index, pool) != Self.word(at: part.lowerBound + index, bytes) {
          return false
        }
        index += 8
      }
      return true
    }
  }

  @inline(never)
  private mutating func add(
    _ part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tag: UInt32, _ slot: Slot,
    _ place: Int
  ) -> Int {
    texts.append(
      Text(start: UInt32(pool.count), length: UInt32(part.count), tag: tag))
    if part.count > 16 { pool += bytes[part] }
    hasTags = hasTags || tag != 0
    slots[place] = slot
    if texts.count * 8 > slots.count * 7 { grow() }
    return texts.count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: slots.count * 2)
    shift -= 1
    for slot in old where slot.number != .max {
      var place = home(slot.print)
      while slots[place].number != .max { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
