import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of an index: mapped from a file, or held in memory.
///
/// `@unchecked Sendable`: the bytes never change while the object lives, and the marks of checked
/// blocks are atomics.
final class IndexStorage: @unchecked Sendable {
  let path: String?
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  /// One bit a block, set once its checksum has been compared; empty when nothing is to be checked.
  private let checked: UnsafeMutableBufferPointer<Atomic<UInt64>>
  /// Where the checksums of the blocks stand, and where the blocks end.
  private var checksumStart = 0
  private var blocksEnd = 0

  /// Holds a copy of bytes that were made in this process and need no check.
  init(copying pieces: (_ destination: UnsafeMutableRawBufferPointer) -> Void, count: Int) {
    path = nil
    isMapped = false
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(count, 1), alignment: IndexLayout.alignment)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    pieces(memory)
    bytes = UnsafeRawBufferPointer(rebasing: memory[..<count])
    checked = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  /// Maps the file at `path`, read only and without reading it.
  init(mapping path: String) throws(IndexFileError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw IndexFileError(
        errno == ENOENT ? .missing : .unreadable, path: path, String(cString: strerror(errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw IndexFileError(.unreadable, path: path, "not a regular file")
    }
    let size = Int(status.st_size)
    guard size >= IndexLayout.headerSize else {
      throw IndexFileError(.foreign, path: path, "too short for an index: \(size) bytes")
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else {
      throw IndexFileError(.unreadable, path: path, String(cString: strerror(errno)))
    }
    self.path = path
    isMapped = true
    bytes = UnsafeRawBufferPointer(start: start, count: size)
    let words = (IndexLayout.blockCount(size) + 63) / 64
    checked = .allocate(capacity: words)
    for index in 0..<words {
      checked.initializeElement(at: index, to: Atomic(0))
    }
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
      checked.deinitialize()
      checked.deallocate()
    } else {
      bytes.deallocate()
    }
  }

  /// Says where the checksums stand; until then every block counts as sound.
  func setChecksums(at start: Int, blocksEnd: Int) {
    checksumStart = start
    self.blocksEnd = blocksEnd
  }

  /// Compares the checksum of every block that `range` touches and that was not compared before.
  ///
  /// - Complexity: one load and test a block; the first touch of a block reads its 16 KiB.
  func check(_ range: Range<Int>) throws(IndexFileError) {
    guard !checked.isEmpty, !range.isEmpty else { return }
    let last = (range.upperBound - 1) >> IndexLayout.blockBits
    var block = range.lowerBound >> IndexLayout.blockBits
    while block <= last {
      let bit: UInt64 = 1 << UInt64(block & 63)
      if checked[block >> 6].load(ordering: .relaxed) & bit == 0 {
        try compare(block)
        checked[block >> 6].bitwiseOr(bit, ordering: .relaxed)
      }
      block += 1
    }
  }

  /// Whether no block that `range` touches is left to compare.
  func isChecked(_ range: Range<Int>) -> Bool {
    guard !checked.isEmpty, !range.isEmpty else { return true }
    let blocks =
      range.lowerBound >> IndexLayout.blockBits...(range.upperBound - 1) >> IndexLayout.blockBits
    return blocks.allSatisfy {
      checked[$0 >> 6].load(ordering: .relaxed) & 1 << UInt64($0 & 63) != 0
    }
  }

  private func compare(_ block: Int) throws(IndexFileError) {
    let start = max(block << IndexLayout.blockBits, IndexLayout.headerSize)
    let end = min((block + 1) << IndexLayout.blockBits, blocksEnd)
    let found = Checksum64.of(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    let written = UInt64(
      littleEndian: bytes.loadUnaligned(
        fromByteOffset: checksumStart + 8 * block, as: UInt64.self))
    guard found == written else {
      throw IndexFileError(
        .damaged, path: path, "bytes \(start) to \(end) have changed since they were written")
    }
  }
}
