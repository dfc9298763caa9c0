/// The first bytes of an index file.
struct IndexHeader {
  var kind: IndexKind
  var stamp: IndexStamp
  var sectionCount: Int
  var footerStart: Int
  var footerChecksum: UInt64
  var fileSize: Int

  /// The header as it stands in the file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(IndexLayout.headerSize)
    bytes.append(number: IndexLayout.magic)
    bytes += kind.name.utf8
    bytes += Array(repeating: 0, count: 16 - kind.name.utf8.count)
    bytes.append(number: kind.version)
    bytes.append(number: UInt32(sectionCount))
    bytes.append(number: stamp.source)
    bytes.append(number: stamp.revision)
    bytes.append(number: UInt64(footerStart))
    bytes.append(number: footerChecksum)
    bytes.append(number: UInt64(fileSize))
    bytes.append(number: 0 as UInt64)
    bytes.append(number: bytes.withUnsafeBytes(Checksum64.of))
    return bytes
  }

  /// Reads the header of a file of the kind `kind`.
  init(
    _ bytes: UnsafeRawBufferPointer, expecting kind: IndexKind, path: String?
  ) throws(IndexFileError) {
    guard bytes.count >= IndexLayout.headerSize, Self.number(bytes, 0) == IndexLayout.magic else {
      throw IndexFileError(.foreign, path: path, "not an index of Leksik")
    }
    let end = IndexLayout.headerSize - 8
    guard
      Checksum64.of(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        == Self.number(bytes, end) as UInt64
    else { throw IndexFileError(.damaged, path: path, "the header is damaged") }
    let name = String(decoding: bytes[8..<24].prefix { $0 != 0 }, as: UTF8.self)
    guard name == kind.name else {
      throw IndexFileError(.foreign, path: path, "an index of “\(name)”, not of “\(kind.name)”")
    }
    let version: UInt32 = Self.number(bytes, 24)
    guard version == kind.version else {
      throw IndexFileError(
        .otherVersion, path: path, "has version \(version), this program reads \(kind.version)")
    }
    self.kind = kind
    sectionCount = Int(Self.number(bytes, 28) as UInt32)
    stamp = IndexStamp(source: Self.number(bytes, 32), revision: Self.number(bytes, 48))
    let sizes = [56, 72].map { Int(exactly: Self.number(bytes, $0) as UInt64) ?? .max }
    (footerStart, fileSize) = (sizes[0], sizes[1])
    footerChecksum = Self.number(bytes, 64)
    guard fileSize == bytes.count else {
      throw IndexFileError(
        .damaged, path: path, "has \(bytes.count) bytes, was written with \(fileSize)")
    }
  }

  /// A header for a file that is being written.
  init(
    kind: IndexKind, stamp: IndexStamp, sectionCount: Int, footerStart: Int,
    footerChecksum: UInt64, fileSize: Int
  ) {
    self.kind = kind
    self.stamp = stamp
    self.sectionCount = sectionCount
    self.footerStart = footerStart
    self.footerChecksum = footerChecksum
    self.fileSize = fileSize
  }

  private static func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}

extension [UInt8] {
  /// Appends a number, least significant byte first.
  mutating func append(number: some FixedWidthInteger & BitwiseCopyable) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
