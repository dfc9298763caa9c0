import Foundation
import Synchronization

/// The one lock that every write transaction and every checkpoint of a store holds.
///
/// SQLite before 3.51.3 can corrupt a store when a checkpoint of one process races a write of
/// another. SQLite's own locks do not prevent it; this one does, because the two never run at once.
/// It stays even where the library is newer: the other process may have an older one.
///
/// Source: the WAL-reset bug, release notes of SQLite 3.51.3.
package final class WriteLock: Sendable {
  /// The file that is locked; it holds the number of the process that has the lock.
  let path: String
  private let file: Int32
  private let seconds: Double

  /// Opens the lock file, and makes it, mode 0600, when there is none.
  ///
  /// - Parameter seconds: how long to wait for another process.
  package init(path: String, waiting seconds: Double) throws(StoreError) {
    self.path = path
    self.seconds = seconds
    var file: Int32
    repeat {
      file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    } while file < 0 && errno == EINTR
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    // Not below the umask of whoever runs this: never above 0600 either.
    fchmod(file, 0o600)
    self.file = file
  }

  deinit { close(file) }

  /// Runs `body` while no other process writes or checkpoints.
  ///
  /// - Throws: ``StoreError/Code/busy`` when the lock was not free in time; what `body` throws.
  package func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    try acquire()
    defer { release() }
    return try body()
  }

  private func acquire() throws {
    let start = ContinuousClock.now
    var pause: UInt32 = 500
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError(errno: errno, path: path)
      }
      guard start.duration(to: .now) < .seconds(seconds) else {
        throw StoreError(.busy, path, "waited \(Int(seconds)) s\(holder)")
      }
      // Each waiter pauses another time, so that they do not all come back at once.
      usleep(pause / 2 + UInt32.random(in: 0...pause))
      pause = min(pause * 3 / 2, 20_000)
    }
    var text = Array("\(getpid())\n".utf8)
    text += Array(repeating: UInt8(ascii: " "), count: max(0, 12 - text.count))
    // Only a courtesy to whoever waits; a full disk must not stop a reader of this file.
    _ = pwrite(file, text, text.count, 0)
  }

  private func release() { flock(file, LOCK_UN) }

  /// Who has the lock, as far as the file tells.
  private var holder: String {
    var text: [UInt8] = Array(repeating: 0, count: 12)
    let count = pread(file, &text, text.count, 0)
    let digits = text.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? "" : " for process \(String(decoding: digits, as: UTF8.self))"
  }
}

extension StoreError {
  /// What the system's refusal to open or write `path` means.
  package init(errno: Int32, path: String) {
    let detail = String(cString: strerror(errno))
    switch errno {
    case ENOENT, ENOTDIR: self.init(.missing, path, detail)
    case EACCES, EPERM, ELOOP: self.init(.notPermitted, path, detail)
    case EROFS: self.init(.readOnly, path, detail)
    case ENOSPC, EDQUOT: self.init(.full, path, detail)
    default: self.init(.ioFailure, path, detail)
    }
  }
}
