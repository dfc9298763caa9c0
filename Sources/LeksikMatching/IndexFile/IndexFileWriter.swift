import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written beside another one and takes its place when it is safe on disk.
///
/// Given up half-way, it leaves nothing behind. An error of `fsync` is final: what the system could
/// not write may be lost even if a second call succeeds.
struct IndexFileWriter: ~Copyable {
  private let path: String
  private let temporary: String
  private let file: Int32
  private var isCommitted = false
  private var block: [UInt8] = []
  private var checksums: [UInt64] = []
  private var position = IndexLayout.headerSize

  /// Begins a file that will replace the one at `path`.
  init(replacing path: String) throws(IndexFileError) {
    self.path = path
    let number = serial.add(1, ordering: .relaxed).newValue
    temporary = "\(path).new-\(getpid())-\(number)"
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Self.failure(path) }
    block.reserveCapacity(IndexLayout.blockSize)
    // Whatever the umask took away or let through: the owner alone.
    guard fchmod(file, 0o600) == 0 else { throw Self.failure(path) }
    try writeAll([UInt8](repeating: 0, count: IndexLayout.headerSize), at: 0)
  }

  deinit {
    if file >= 0 { close(file) }
    if !isCommitted { unlink(temporary) }
  }

  /// Appends zeros up to `offset`.
  mutating func pad(to offset: Int) throws(IndexFileError) {
    let zeros = [UInt8](repeating: 0, count: offset - position)
    var failure: IndexFileError?
    zeros.withUnsafeBytes { bytes in
      do throws(IndexFileError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Appends bytes.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(IndexFileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let blockEnd = (position >> IndexLayout.blockBits + 1) << IndexLayout.blockBits
      let part = rest.prefix(blockEnd - position)
      block += part
      position += part.count
      rest = rest.dropFirst(part.count)
      if position == blockEnd { try endBlock() }
    }
  }

  /// Writes the last block, and returns the checksums of all.
  mutating func finishBlocks() throws(IndexFileError) -> [UInt64] {
    if !block.isEmpty || checksums.isEmpty { try endBlock() }
    return checksums
  }

  /// Writes footer and header, waits until all is on disk, and takes the place of the other file.
  mutating func commit(header: [UInt8], footer: [UInt8]) throws(IndexFileError) {
    try writeAll(footer, at: position)
    try writeAll(header, at: 0)
    guard fsync(file) == 0 else { throw Self.failure(path) }
    guard rename(temporary, path) == 0 else { throw Self.failure(path) }
    isCommitted = true
    let folder = path.utf8.lastIndex(of: 0x2F).map { String(path[...$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw Self.failure(path) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw Self.failure(path) }
  }

  private mutating func endBlock() throws(IndexFileError) {
    checksums.append(block.withUnsafeBytes(Checksum64.of))
    try writeAll(block, at: position - block.count)
    block.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: [UInt8], at offset: Int) throws(IndexFileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(file, $0.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      }
      // A signal is no failure; a write of nothing would go on for ever.
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(path) }
      done += count
    }
  }

  private static func failure(_ path: String) -> IndexFileError {
    IndexFileError(
      .unwritable, path: path, "cannot be written: \(String(cString: strerror(errno)))")
  }
}

/// Tells the temporary files of one process apart.
private let serial = Atomic<UInt64>(0)
