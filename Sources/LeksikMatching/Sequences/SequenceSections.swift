/// The sections of a sequence index, as offsets from the first one of its file.
enum SequenceSections {
  static let counts: UInt32 = 0
  static let traits: UInt32 = 1
  static let symbolGroups: UInt32 = 2
  static let symbolTraits: UInt32 = 3
  static let groupTraits: UInt32 = 4
  static let heavyStarts: UInt32 = 5
  static let rowStarts: UInt32 = 6
  static let rowBytes: UInt32 = 7
  static let rowSizes: UInt32 = 8
  static let rowMarks: UInt32 = 9
  static let fronts: UInt32 = 10
  static let backs: UInt32 = 11
  static let listStarts: UInt32 = 12
  static let listCounts: UInt32 = 13
  static let listBytes: UInt32 = 14
  static let skips: UInt32 = 15
  static let skipStarts: UInt32 = 16
  static let heavyWeights: UInt32 = 17
  static let end: UInt32 = 18
}
