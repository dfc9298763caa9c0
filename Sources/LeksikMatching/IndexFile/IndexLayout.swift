/// Where things stand in an index file.
///
/// ```
/// 0    header     96 bytes, the last 8 the checksum of those before
/// 96   sections   each starting at a multiple of 64, zeros between
/// f    footer     24 bytes a section (id, start, count), then 8 bytes a block: its checksum
/// ```
///
/// A block is 16 KiB of the file before the footer, the first one without the header; the last one
/// may be shorter. All numbers are little-endian.
enum IndexLayout {
  static let magic: UInt64 = 0x0A58_444B_5345_4C89  // "\x89LESKDX\n": no text file begins so
  static let headerSize = 96
  static let alignment = 64
  static let blockBits = 14
  static let blockSize = 1 << blockBits
  static let sectionRecordSize = 24

  /// The number of blocks before a footer that starts at `footer`.
  static func blockCount(_ footer: Int) -> Int { (footer + blockSize - 1) >> blockBits }

  /// The next offset at which a section may start.
  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}
