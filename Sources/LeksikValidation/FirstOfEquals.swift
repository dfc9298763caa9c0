/// Finds, for elements that come one after the other, the first that was equal.
///
/// Elements are known by their indices and hashes; a dictionary of texts would copy and hash each.
struct FirstOfEquals {
  /// The elements by their hashes, each with its own one before it: open addressing.
  private var slots: [(hash: Int, element: Int32)]
  private let mask: Int
  /// Four bits for each slot, one of them set where there is such a hash: they stay in the cache of a
  /// core, where the slots do not.
  private var marks: [UInt64]

  /// A table with room for `count` elements.
  init(count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    marks = Array(repeating: 0, count: (4 * size + 63) / 64)
  }

  /// The first element that was equal, or `element` itself, which then counts as the first.
  ///
  /// - Parameter isEqual: Whether `element` equals another one; asked only where hashes agree.
  mutating func first(
    equalTo element: Int, hash: Int, where isEqual: (Int) -> Bool
  ) -> Int {
    let slot = slot(of: hash, where: isEqual)
    if slots[slot].element >= 0 { return Int(slots[slot].element) }
    slots[slot] = (hash, Int32(element))
    let mark = mark(of: hash)
    marks[mark >> 6] |= 1 << UInt64(mark & 63)
    return element
  }

  /// The first element of a hash for which `isEqual` is true, or `nil`.
  func first(hash: Int, where isEqual: (Int) -> Bool) -> Int? {
    let mark = mark(of: hash)
    guard marks[mark >> 6] >> UInt64(mark & 63) & 1 == 1 else { return nil }
    let found = slots[slot(of: hash, where: isEqual)].element
    return found < 0 ? nil : Int(found)
  }

  private func mark(of hash: Int) -> Int {
    (hash &* 0x5851_F42D_4C95_7F2D) >> 18 & (4 * mask + 3)
  }

  private func slot(of hash: Int, where isEqual: (Int) -> Bool) -> Int {
    // Hashes that differ in high bits alone are spread too.
    var slot = (hash &* 0x5851_F42D_4C95_7F2D) >> 20 & mask
    while slots[slot].element >= 0 {
      if slots[slot].hash == hash, isEqual(Int(slots[slot].element)) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

/// A hash of bytes that holds for this run of the program.
func hash(of text: String, in language: String = "") -> Int {
  var hasher = Hasher()
  var (text, language) = (text, language)
  text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  language.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  return hasher.finalize()
}
