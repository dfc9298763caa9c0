/// An immutable index: numbered sections of bytes, mapped from a file or held in memory.
///
/// ```swift
/// var image = IndexImage(kind: IndexKind("memory", version: 1), stamp: .none)
/// image.add([3, 1, 2] as [UInt32], as: 1)
/// try image.write(to: path)
/// let file = try IndexFile(mapping: path, kind: IndexKind("memory", version: 1))
/// try file.section(1).values(of: UInt32.self)[0]  // 3
/// ```
///
/// Opening reads the header and the footer only. Every 16 KiB block has a checksum that is compared
/// when the block is first read, so that damage is found before it can become an answer, and a
/// large index opens as fast as a small one. A file is never changed in place: a new one is written
/// beside it and renamed over it, so readers of the old one go on undisturbed.
public struct IndexFile: Sendable {
  /// What the index was made from.
  public let stamp: IndexStamp
  private let storage: IndexStorage
  private let sections: [UInt32: Range<Int>]

  /// Opens the index at `path`.
  ///
  /// - Throws: ``IndexFileError``: missing, unreadable, of another kind or version, damaged.
  /// - Complexity: O(sections + file size / 16 KiB).
  public init(mapping path: String, kind: IndexKind) throws(IndexFileError) {
    let storage = try IndexStorage(mapping: path)
    let header = try IndexHeader(storage.bytes, expecting: kind, path: path)
    let blocks = IndexLayout.blockCount(header.footerStart)
    let table = header.sectionCount * IndexLayout.sectionRecordSize
    guard header.footerStart >= IndexLayout.headerSize,
      header.footerStart + table + 8 * blocks == header.fileSize
    else { throw IndexFileError(.damaged, path: path, "the header contradicts itself") }
    let footer = UnsafeRawBufferPointer(rebasing: storage.bytes[header.footerStart...])
    guard Checksum64.of(footer) == header.footerChecksum else {
      throw IndexFileError(.damaged, path: path, "the footer is damaged")
    }
    storage.setChecksums(at: header.footerStart + table, blocksEnd: header.footerStart)
    var sections: [UInt32: Range<Int>] = [:]
    for index in 0..<header.sectionCount {
      let record = index * IndexLayout.sectionRecordSize
      let id = footer.loadUnaligned(fromByteOffset: record, as: UInt64.self)
      let start = footer.loadUnaligned(fromByteOffset: record + 8, as: UInt64.self)
      let count = footer.loadUnaligned(fromByteOffset: record + 16, as: UInt64.self)
      guard start <= header.footerStart, count <= UInt64(header.footerStart) - start else {
        throw IndexFileError(.damaged, path: path, "a section lies outside the file")
      }
      sections[UInt32(truncatingIfNeeded: id)] = Int(start)..<Int(start + count)
    }
    stamp = header.stamp
    self.storage = storage
    self.sections = sections
  }

  /// An index that is held in memory, as `image` describes it.
  ///
  /// - Complexity: O(bytes), one copy.
  public init(_ image: IndexImage) {
    stamp = image.stamp
    let (places, size) = image.places
    storage = IndexStorage(
      copying: { destination in
        for (piece, place) in zip(image.pieces, places) where !place.isEmpty {
          piece.withBytes {
            UnsafeMutableRawBufferPointer(rebasing: destination[place]).copyMemory(from: $0)
          }
        }
      }, count: size)
    sections = Dictionary(
      zip(image.pieces.map(\.section), places), uniquingKeysWith: { first, _ in first })
  }

  /// A section by its number; an empty one when the index has none of it.
  public func section(_ id: UInt32) -> IndexSection {
    IndexSection(storage: storage, range: sections[id] ?? 0..<0)
  }

  /// The number of bytes of all sections together.
  public var byteCount: Int { sections.values.reduce(0) { $0 + $1.count } }

  /// Compares the checksum of every block.
  ///
  /// - Throws: ``IndexFileError`` with ``IndexFileError/Code/damaged``.
  /// - Complexity: reads the whole file.
  public func checkAll() throws(IndexFileError) {
    for range in sections.values { try storage.check(range) }
  }
}
