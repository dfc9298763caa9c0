import CSQLite
import Foundation
import GRDB
import Synchronization

/// The SQLite file that holds the truth of a workspace.
///
/// Every method is one transaction, and blocks until it is done. Connections are opened when they
/// are first needed: a command that only reads never opens one for writing. Several threads may use
/// one store; a read does not wait for a write.
package final class Store: Sendable {
  /// The file, or `":memory:"`.
  package let path: String
  private let lock: WriteLock?
  let seconds: Double
  private let isReadOnly: Bool
  private let connections: Mutex<Connections>

  private struct Connections {
    var reader: DatabaseQueue?
    var writer: DatabaseQueue?
    /// Set once the system failed to keep data safe on disk: what it then holds is unknown.
    var hasFailed = false
  }

  /// Opens the store at `path`.
  ///
  /// - Parameters:
  ///   - lock: the lock that all writers of this store share; `nil` opens it for reading only.
  ///   - seconds: how long to wait where SQLite itself is busy.
  package init(path: String, lock: WriteLock?, waiting seconds: Double = 10) throws(StoreError) {
    self.path = path
    self.lock = lock
    self.seconds = seconds
    isReadOnly = lock == nil
    connections = Mutex(Connections())
    guard access(path, F_OK) == 0 else { throw StoreError(errno: errno, path: path) }
  }

  /// A store in memory, empty, that keeps the same contract.
  package init() throws {
    path = ":memory:"
    lock = nil
    seconds = 0
    isReadOnly = false
    let queue = try StoreError.translating(path: path) {
      try Schema.checkLibrary(path: ":memory:")
      let queue = try DatabaseQueue(configuration: Connection.memory)
      try queue.writeWithoutTransaction { db in try Connection.create(db) }
      return queue
    }
    connections = Mutex(Connections(reader: queue, writer: queue))
  }

  /// Makes a store at `path`, which must not exist, and lets `fill` put the first data into it.
  ///
  /// The file is complete and safe on disk before it has this name. The caller holds the lock.
  package static func create(
    at path: String, by who: Attribution, _ fill: (WriteTransaction) throws -> Void
  ) throws {
    let temporary = path + ".new"
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(temporary + suffix) }
    try StoreError.translating(path: path) {
      try Schema.checkLibrary(path: path)
      let file = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw StoreError(errno: errno, path: path) }
      fchmod(file, 0o600)
      Foundation.close(file)
      let queue = try DatabaseQueue(path: temporary, configuration: Connection.creating)
      try queue.writeWithoutTransaction { db in
        try Connection.create(db)
        try WriteTransaction.run(db, by: who, fill)
      }
      try Connection.closeComplete(queue)
      guard rename(temporary, path) == 0 else { throw StoreError(errno: errno, path: path) }
      try synchronizeFolder(of: path)
    }
  }

  /// Reads at one moment of the store: what others commit meanwhile is not seen.
  package func read<Result>(_ body: (ReadTransaction) throws -> Result) throws -> Result {
    try StoreError.translating(path: path) {
      try reader().read { db in try body(ReadTransaction(db: db, path: path)) }
    }
  }

  /// Makes one change, or none when `body` throws.
  ///
  /// When it returns, the change is safe on disk and every later read sees it.
  package func write<Result>(
    by who: Attribution, _ body: (WriteTransaction) throws -> Result
  ) throws -> Result {
    try exclusively { db, log in
      let result = try WriteTransaction.run(db, by: who, body)
      // The change is safe already; a copy that fails is made by the next writer.
      if let log, log.frames > Connection.longLog {
        try? Connection.shortenLog(db, waiting: seconds)
      }
      return result
    }
  }

  /// Runs `body` on the writing connection, outside a transaction, while no one else writes.
  func exclusively<Result>(_ body: (Database, LogWatch?) throws -> Result) throws -> Result {
    try StoreError.translating(path: path) {
      let (queue, log) = try writer()
      return try queue.writeWithoutTransaction { db in
        guard let lock else { return try body(db, nil) }
        do {
          return try lock.withLock { try body(db, log) }
        } catch let error as DatabaseError where Self.isFinal(error) {
          connections.withLock { $0.hasFailed = true }
          throw error
        }
      }
    }
  }

  /// Closes all connections, without copying the log into the database.
  package func close() {
    connections.withLock { connections in
      guard lock != nil || isReadOnly else { return }
      try? connections.reader?.close()
      try? connections.writer?.close()
      connections.reader = nil
      connections.writer = nil
    }
  }

  func reader() throws -> DatabaseQueue {
    try connections.withLock { connections in
      if let reader = connections.reader { return reader }
      try Schema.checkLibrary(path: path)
      var reader = try DatabaseQueue(
        path: path, configuration: Connection.reading(waiting: seconds))
      let version = try reader.read { db in
        try Schema.check(db, path: path)
        return try Schema.version(of: db)
      }
      if version < Schema.version {
        // An older store: brought up to date once, by whoever comes first.
        try reader.close()
        _ = try Self.writer(&connections, self)
        reader = try DatabaseQueue(
          path: path, configuration: Connection.reading(waiting: seconds))
      }
      connections.reader = reader
      return reader
    }
  }

  private let log = LogWatch()

  private func writer() throws -> (DatabaseQueue, LogWatch) {
    try connections.withLock { connections in (try Self.writer(&connections, self), log) }
  }

  private static func writer(
    _ connections: inout Connections, _ store: Store
  ) throws -> DatabaseQueue {
    guard !connections.hasFailed else {
      throw StoreError(.ioFailure, store.path, "an earlier write could not be kept; open it again")
    }
    if let writer = connections.writer { return writer }
    guard let lock = store.lock else { throw StoreError(.readOnly, store.path) }
    try Schema.checkLibrary(path: store.path)
    let writer = try DatabaseQueue(
      path: store.path, configuration: Connection.writing(waiting: store.seconds, log: store.log))
    try writer.writeWithoutTransaction { db in
      try Schema.check(db, path: store.path)
      guard try Schema.version(of: db) < Schema.version else { return }
      try lock.withLock {
        try db.inTransaction(.immediate) {
          try Schema.migrate(db)
          return .commit
        }
      }
    }
    connections.writer = writer
    return writer
  }

  /// Whether an error says that the system could not keep what was written.
  private static func isFinal(_ error: DatabaseError) -> Bool {
    [.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_CLOSE].contains(
      error.extendedResultCode)
  }

  /// Makes the name of a new file in a folder safe on disk.
  package static func synchronizeFolder(of path: String) throws(StoreError) {
    let folder = Self.folder(of: path)
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError(errno: errno, path: folder) }
    defer { Foundation.close(file) }
    guard fsync(file) == 0 else { throw StoreError(errno: errno, path: folder) }
  }

  /// The folder that a file or folder stands in: `"."` where the path names none, `"/"` for the root.
  ///
  /// Foundation's own way traps on a path of one letter (Swift 6.3.1 on Linux).
  package static func folder(of path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    let folder = path[..<slash]
    return folder.allSatisfy { $0 == "/" } ? "/" : String(folder)
  }
}
