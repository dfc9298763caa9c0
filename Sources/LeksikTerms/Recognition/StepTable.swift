/// Steps of a recogniser: from a state over a word to the next state, by open addressing.
///
/// States below `roots` are where a recogniser begins; any other is `roots` and the number of the slot
/// of the step that leads to it.
struct StepTable {
  static let empty = UInt64.max
  static let noState = UInt32.max

  let slots: UnsafeBufferPointer<UInt64>
  let roots: UInt32

  /// The state after a word, or ``noState``.
  @inline(__always)
  func next(_ state: UInt32, _ word: UInt32) -> UInt32 {
    guard !slots.isEmpty else { return Self.noState }
    let wanted = UInt64(state) << 32 | UInt64(word)
    var slot = Self.home(state, word, slots.count)
    while true {
      let found = slots[slot]
      if found == wanted { return roots + UInt32(truncatingIfNeeded: slot) }
      if found == Self.empty { return Self.noState }
      slot += 1
      if slot == slots.count { slot = 0 }
    }
  }

  @inline(__always)
  fileprivate static func home(_ state: UInt32, _ word: UInt32, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ByteHash.of(state, word).multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Lays out the steps of patterns that are sorted.
  struct Builder {
    private(set) var steps: [UInt64]
    /// For each pattern the slot of its last step.
    private(set) var ends: [UInt32] = []

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
      steps = [UInt64](repeating: StepTable.empty, count: count + count / 2 + 1)
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
        ends.append(path[path.count - 1])
      }
    }

    private mutating func insert(_ state: UInt32, _ word: UInt32) -> UInt32 {
      var slot = StepTable.home(state, word, steps.count)
      while steps[slot] != StepTable.empty { slot = slot + 1 == steps.count ? 0 : slot + 1 }
      steps[slot] = UInt64(state) << 32 | UInt64(word)
      return UInt32(slot)
    }
  }
}
