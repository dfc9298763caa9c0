import LeksikMatching

/// Steps of a recogniser: from a state over a word to the next state, by open addressing.
///
/// States below `roots` are where a recogniser begins; any other is `roots` and the number of the slot
/// of the step that leads to it. A slot is the state it comes from, the word, and what the state it
/// leads to is (``PatternState``). Nearly every step that is sought is not there, so each slot has a
/// byte of its hash in a table of its own, small enough for a cache, and eight are compared at once.
struct StepTable {
  private let slots: UnsafeBufferPointer<UInt64>
  private let tags: UnsafeBufferPointer<UInt8>
  let roots: UInt32

  /// The steps in the columns of an index.
  ///
  /// - Throws: when the columns contradict each other, with the error of a part that is not there.
  init(
    slots: Column<UInt64>, tags: Column<UInt8>, roots: UInt32
  ) throws(IndexFileError) {
    self.slots = try slots.values()
    // One tag a slot, and the first ones again, so that eight can be read anywhere.
    self.tags = try tags.values(0..<(slots.count == 0 ? 0 : slots.count + Self.overhang))
    self.roots = roots
  }

  /// The state after a word, or ``PatternState/none``.
  @inline(__always)
  func next(_ state: UInt32, _ word: UInt32) -> PatternState {
    let count = slots.count
    guard count > 0, let tags = UnsafeRawPointer(tags.baseAddress) else { return .none }
    let hash = ByteHash.of(state, word)
    let wanted = UInt64(state) << 32 | UInt64(word)
    let pattern = UInt64(Self.tag(hash)) &* 0x0101_0101_0101_0101
    var slot = Self.home(hash, count)
    for _ in 0...(count / 8) {
      let group = tags.loadUnaligned(fromByteOffset: slot, as: UInt64.self)
      let empty = Self.zeroBytes(group)
      // Those before the first empty slot; what else is marked there is no match, and is compared.
      var equal = Self.zeroBytes(group ^ pattern) & ((empty & (0 &- empty)) &- 1)
      while equal != 0 {
        var place = slot + equal.trailingZeroBitCount / 8
        if place >= count { place -= count }
        let found = slots[place]
        if found & Self.mask == wanted {
          let kind = UInt32(truncatingIfNeeded: found) & ~PatternState.most
          return PatternState(bits: kind | (roots + UInt32(truncatingIfNeeded: place)))
        }
        equal &= equal &- 1
      }
      if empty != 0 { return .none }
      slot += 8
      if slot >= count { slot -= count }
    }
    return .none
  }

  /// The lowest bytes that are zero, marked by their highest bit; above the first, some that are not.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// What a slot has of state and word.
  private static let mask = ~(UInt64(~PatternState.most))
  private static let overhang = 7

  @inline(__always)
  private static func home(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A byte of the hash; zero is an empty slot.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt8 {
    max(1, UInt8(truncatingIfNeeded: hash))
  }

  /// Lays out the steps of patterns that are sorted.
  struct Builder {
    private(set) var slots: [UInt64]
    private(set) var tags: [UInt8]
    /// For each pattern the slot of its last step.
    private(set) var ends: [UInt32] = []
    private let roots: UInt32

    init(_ patterns: [(root: UInt32, words: [UInt32])], roots: Int) {
      var count = 0
      var before: (root: UInt32, words: [UInt32])?
      func common(_ pattern: (root: UInt32, words: [UInt32])) -> Int {
        guard let before, before.root == pattern.root else { return 0 }
        return zip(before.words, pattern.words).prefix { $0 == $1 }.count
      }
      for pattern in patterns {
        count += pattern.words.count - common(pattern)
        before = pattern
      }
      count += count / 2 + 8
      precondition(count + roots < PatternState.most, "an index has too many words")
      slots = [UInt64](repeating: 0, count: count)
      tags = [UInt8](repeating: 0, count: count)
      self.roots = UInt32(roots)
      before = nil
      var path: [UInt32] = []
      for pattern in patterns {
        let shared = common(pattern)
        path.removeSubrange(shared...)
        for word in pattern.words[shared...] {
          let state = path.last.map { UInt32(roots) + $0 } ?? pattern.root
          path.append(insert(state, word))
        }
        before = pattern
        let end = path[path.count - 1]
        slots[Int(end)] |= UInt64(PatternState.hasTermsBit)
        ends.append(end)
      }
      tags += tags.prefix(StepTable.overhang)
    }

    private mutating func insert(_ state: UInt32, _ word: UInt32) -> UInt32 {
      let hash = ByteHash.of(state, word)
      var slot = StepTable.home(hash, slots.count)
      while tags[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
      slots[slot] = UInt64(state) << 32 | UInt64(word)
      tags[slot] = StepTable.tag(hash)
      if state >= roots { slots[Int(state - roots)] |= UInt64(PatternState.goesOnBit) }
      return UInt32(slot)
    }
  }
}
