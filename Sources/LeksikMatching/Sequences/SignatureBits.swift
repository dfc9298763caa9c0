/// The bits of a signature that stand for the groups of a row.
///
/// ```
/// 0...127    plain groups, several to a bit           the front: looked at first
/// 128...191  the 64 plain groups in the most rows     the back
/// 192...255  other heavy groups, several to a bit
/// ```
///
/// A group with a light symbol has no bit: a heavy symbol of it may have a light counterpart.
enum SignatureBits {
  /// The bits of plain groups, by word.
  static let plain: [UInt64] = [.max, .max, .max, 0]

  static func assign(to groups: inout [GroupTraits], rowCounts: [UInt32]) {
    let frequent = groups.indices.filter { groups[$0].isPlain }
      .map { UInt64(UInt32.max - rowCounts[$0]) << 32 | UInt64($0) }.sorted().prefix(64)
      .map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
    for group in groups.indices where groups[group].isHeavy {
      let hash = UInt16(truncatingIfNeeded: mixed(UInt64(group)) >> 32)
      groups[group].bit = groups[group].isPlain ? hash & 127 : 192 + hash & 63
    }
    for (place, group) in frequent.enumerated() { groups[group].bit = 128 + UInt16(place) }
  }

  /// A number that looks random and is the same everywhere.
  ///
  /// Source: the finaliser of SplitMix64, G. L. Steele, D. Lea and C. H. Flood (2014).
  static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// What a marked symbol of a group adds to the sum of its row.
  static func mark(_ group: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: mixed(UInt64(group) | 1 << 40))
  }
}
