/// The first eight bytes of a key as a number that orders as they do.
///
/// Every sixteenth key of a sorted run has its head in a column of its own. A binary search there
/// touches few lines of memory, where each step over the keys themselves touches three.
enum KeyHead {
  /// How many bytes a head has.
  static let width = 8
  /// Of how many keys one has its head stored.
  static let step = 16

  /// The head of a key; `filler` stands for what a shorter key lacks.
  static func of(_ key: some Collection<UInt8>, filler: UInt8 = 0) -> UInt64 {
    var head: UInt64 = 0
    var count = 0
    for byte in key.prefix(width) {
      head = head << 8 | UInt64(byte)
      count += 1
    }
    for _ in count..<width { head = head << 8 | UInt64(filler) }
    return head
  }
}
