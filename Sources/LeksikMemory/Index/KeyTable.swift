import LeksikMatching

/// Which group the forms with a key belong to: a table of hashes.
///
/// Two keys with one hash give one more group to look at, never one less.
struct KeyTable {
  private let slots: IndexSection
  private let count: Int

  init(_ section: IndexSection) {
    slots = section
    count = section.count / 8
  }

  /// The group of a key, or `nil` when no form has it.
  func group(ofHash hash: UInt64) throws(IndexFileError) -> UInt32? {
    guard count > 0 else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (count - 1)
    for _ in 0..<count {
      let entry = try slots.values(of: UInt64.self, in: slot..<slot + 1)[0]
      if entry == 0 { return nil }
      if entry >> 32 == hash >> 32 { return UInt32(truncatingIfNeeded: entry) - 1 }
      slot = (slot + 1) & (count - 1)
    }
    return nil
  }

  /// A table of hashes and groups.
  static func slots(_ groups: [UInt64: UInt32]) -> [UInt64] {
    var size = 8
    while size * 2 < groups.count * 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (hash, group) in groups.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(group + 1)
    }
    return slots
  }
}
