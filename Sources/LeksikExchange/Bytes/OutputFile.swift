#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is replaced as a whole, or not at all.
///
/// What is written goes into a new file beside it, which takes its place only when it is complete and
/// on the disk. An existing file keeps its mode; a new one may be read by its owner alone. It is a
/// class because it owns the open file.
final class OutputFile {
  private let path: String
  private let target: String
  private let temporary: String
  private var descriptor: Int32

  /// Begins to write what is to be the file at `path`.
  init(path: String) throws(ExchangeError) {
    self.path = path
    // A link stays a link: what it points to is replaced.
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    } else {
      target = path
    }
    var facts = stat()
    let exists = stat(target, &facts) == 0
    if exists, facts.st_mode & S_IFMT == S_IFDIR {
      throw ExchangeError(errno: EISDIR, path: path)
    }
    var template = Array((target + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    temporary = template.withUnsafeBufferPointer {
      String(cString: $0.baseAddress.unsafelyUnwrapped)
    }
    guard descriptor >= 0 else { throw ExchangeError(.notWritable, path: path) }
    _ = fchmod(descriptor, exists ? facts.st_mode & 0o7777 : 0o600)
  }

  deinit { discard() }

  /// Writes bytes behind those written before.
  func write(_ bytes: [UInt8]) throws(ExchangeError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        platformWrite(descriptor, $0.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      written += count
    }
  }

  /// Puts the file in its place.
  func commit() throws(ExchangeError) {
    guard fsync(descriptor) == 0 else { throw failure() }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(temporary, target) == 0 else {
      let error = failure()
      unlink(temporary)
      throw error
    }
    let folder = open(Self.folder(of: target), O_RDONLY)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    close(folder)
  }

  /// Leaves everything as it was.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
    descriptor = -1
  }

  private func failure() -> ExchangeError {
    let isFull = errno == ENOSPC || errno == EDQUOT
    return ExchangeError(isFull ? .diskFull : .notWritable, path: path)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
