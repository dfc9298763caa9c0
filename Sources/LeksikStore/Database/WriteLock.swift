import Foundation
import Synchronization

/// The one lock that every write transaction and every checkpoint of a store holds.
///
/// SQLite before 3.51.3 can corrupt a store when a checkpoint of one process races a write of
/// another. SQLite's own locks do not prevent it; this one does, because the two never run at once.
/// It stays even where the library is newer: the other process may have an older one.
///
/// Whoever waits stands in the queue of the system, so that many writers get their turns in order.
///
/// Source: the WAL-reset bug, release notes of SQLite 3.51.3.
package final class WriteLock: Sendable {
  /// The file that is locked; it holds the number of the process that has the lock.
  let path: String
  private let seconds: Double

  /// Makes the lock file, mode 0600, when there is none.
  ///
  /// - Parameter seconds: how long to wait for another process.
  package init(path: String, waiting seconds: Double) throws(StoreError) {
    self.path = path
    self.seconds = seconds
    let file = try Self.openFile(path)
    // Not below the umask of whoever runs this: never above 0600 either.
    fchmod(file, 0o600)
    close(file)
  }

  /// Runs `body` while no other process writes or checkpoints.
  ///
  /// - Throws: ``StoreError/Code/busy`` when the lock was not free in time; what `body` throws.
  package func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    let file = try acquire()
    // The lock belongs to the open file, and goes with it.
    defer { close(file) }
    return try body()
  }

  private static func openFile(_ path: String) throws(StoreError) -> Int32 {
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file >= 0 { return file }
      guard errno == EINTR else { throw StoreError(errno: errno, path: path) }
    }
  }

  /// The open file that holds the lock.
  private func acquire() throws -> Int32 {
    let file = try Self.openFile(path)
    if flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        defer { close(file) }
        throw StoreError(errno: errno, path: path)
      }
      // There is no `flock` with a time limit: another thread waits, and is left behind in the end.
      guard LockWait(file).isOver(within: seconds) else {
        throw StoreError(.busy, path, "waited \(Int(seconds)) s\(holder)")
      }
    }
    var text = Array("\(getpid())\n".utf8)
    text += Array(repeating: UInt8(ascii: " "), count: max(0, 12 - text.count))
    // Only a courtesy to whoever waits; a full disk must not stop a reader of this file.
    _ = pwrite(file, text, text.count, 0)
    return file
  }

  /// Who has the lock, as far as the file tells.
  private var holder: String {
    guard let file = try? Self.openFile(path) else { return "" }
    defer { close(file) }
    var text: [UInt8] = Array(repeating: 0, count: 12)
    let count = pread(file, &text, text.count, 0)
    let digits = text.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? "" : " for process \(String(decoding: digits, as: UTF8.self))"
  }
}

/// A thread that waits for the lock of an open file, as long as someone wants it.
private final class LockWait: Sendable {
  private enum State { case waiting, held, unwanted }

  private let file: Int32
  private let state = Mutex(State.waiting)
  private let done = DispatchSemaphore(value: 0)

  init(_ file: Int32) {
    self.file = file
    Thread.detachNewThread { [self] in
      var result: Int32
      repeat { result = flock(file, LOCK_EX) } while result != 0 && errno == EINTR
      let isHeld = result == 0
      let isWanted = state.withLock { state in
        guard state == .waiting, isHeld else { return false }
        state = .held
        return true
      }
      if isWanted { done.signal() } else { close(file) }
    }
  }

  /// Whether the lock was got in time; if not, the thread closes the file when it gets it.
  func isOver(within seconds: Double) -> Bool {
    if done.wait(timeout: .now() + seconds) == .success { return true }
    return state.withLock { state in
      if state == .held { return true }
      state = .unwanted
      return false
    }
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
