/// The sections of a memory index.
enum MemorySections {
  static let ordinals: UInt32 = 1
  static let languageSets: UInt32 = 2
  static let languages: UInt32 = 3
  static let sides: UInt32 = 4
  /// The units with a text that is too long for a row.
  static let unindexed: UInt32 = 5

  /// The first section of a side.
  static func side(_ number: Int) -> UInt32 { UInt32(100 * (number + 1)) }

  /// Offsets within a side, after those of its sequence index.
  static let entryStarts: UInt32 = 40
  static let entryRanks: UInt32 = 41
  static let entrySegments: UInt32 = 42
  static let textHashes: UInt32 = 43
  static let formStarts: UInt32 = 44
  static let formBytes: UInt32 = 45
  static let keys: UInt32 = 46
}
