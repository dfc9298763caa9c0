#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, piece by piece, or those of an array.
///
/// It is a class because it owns the open file.
final class ByteSource {
  private let file: UnsafeMutablePointer<FILE>?
  private var left: ArraySlice<UInt8>
  private let started = ContinuousClock.now
  /// Why there are no more bytes, when that is not the end.
  private(set) var fault: String?

  private static let piece = 1 << 16

  /// The bytes of an array.
  init(_ bytes: [UInt8]) {
    file = nil
    left = bytes[...]
  }

  /// The bytes of the file at `path`.
  init(path: String) throws(ExchangeError) {
    guard let file = fopen(path, "rb") else { throw ExchangeError(errno: errno, path: path) }
    var facts = stat()
    if fstat(fileno(file), &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      fclose(file)
      throw ExchangeError(errno: EISDIR, path: path)
    }
    self.file = file
    left = []
  }

  deinit { if let file { fclose(file) } }

  /// The next piece; empty at the end.
  func next() -> [UInt8] {
    if ContinuousClock.now - started > .seconds(Limits.seconds) {
      fault = "reading takes longer than \(Limits.seconds) seconds; split the file"
      return []
    }
    guard let file else {
      defer { left = left.dropFirst(Self.piece) }
      return Array(left.prefix(Self.piece))
    }
    return [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      count = fread(buffer.baseAddress, 1, Self.piece, file)
      if count == 0, ferror(file) != 0 { fault = "the file could not be read to its end" }
    }
  }

  /// All bytes that are left; `nil` when there are more than `limit`.
  func rest(atMost limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while true {
      let piece = next()
      if piece.isEmpty { return all }
      all += piece
      if all.count > limit { return nil }
    }
  }
}
