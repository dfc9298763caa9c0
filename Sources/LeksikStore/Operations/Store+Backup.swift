import Foundation
import GRDB

extension Store {
  /// Writes a complete copy of the store at one moment, while others go on writing.
  ///
  /// The copy is made beside `target`, read from end to end, made safe on disk and renamed; what was
  /// at `target` stays until then. It holds no free pages, so nothing that was erased.
  ///
  /// - Complexity: O(size of the store).
  package func backUp(to target: String) throws {
    let temporary = "\(target).new-\(getpid())"
    try StoreError.translating(path: target) {
      unlink(temporary)
      // SQLite accepts an empty file, and keeps its mode.
      let file = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw StoreError(errno: errno, path: target) }
      defer {
        Foundation.close(file)
        unlink(temporary)
      }
      fchmod(file, 0o600)
      try reader().unsafeRead { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [temporary])
      }
      try Self.verify(temporary)
      guard fsync(file) == 0, rename(temporary, target) == 0 else {
        throw StoreError(errno: errno, path: target)
      }
      try Self.synchronizeFolder(of: target)
    }
  }

  /// Checks that the file at `path` is a sound store that this program can read.
  package static func verify(_ path: String) throws {
    let copy = try Store(path: path, lock: nil)
    defer { copy.close() }
    var report = HealthReport()
    try copy.read { try $0.check(&report) }
    guard report.isSound else { throw StoreError(.damaged, path) }
  }

  /// Makes the store what the backup at `source` was, in one transaction.
  ///
  /// The store gets a new name, so that no index of what it was is taken for one of what it is.
  ///
  /// - Complexity: O(size of the backup).
  package func restore(from source: String, working temporary: String) throws {
    try Self.verify(source)
    try Self.copyAnew(source, to: temporary)
    defer { Self.removeStore(temporary) }
    try StoreError.translating(path: path) {
      let copy = try DatabaseQueue(path: temporary, configuration: Connection.memory)
      try copy.close()
      try exclusively { db, _ in
        let copy = try DatabaseQueue(path: temporary, configuration: Connection.memory)
        try copy.read { from in try from.backup(to: db) }
        try copy.close()
      }
    }
  }

  /// Copies a backup to `target`, mode 0600, and gives the copy another name as a store.
  package static func copyAnew(_ source: String, to target: String) throws {
    removeStore(target)
    try StoreError.translating(path: target) {
      let from = try DatabaseQueue(path: source, configuration: Connection.reading(waiting: 10))
      defer { try? from.close() }
      let file = open(target, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw StoreError(errno: errno, path: target) }
      fchmod(file, 0o600)
      Foundation.close(file)
      let copy = try DatabaseQueue(path: target, configuration: Connection.creating)
      try from.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try Schema.migrate(db)
          try Connection.rename(db)
          return .commit
        }
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try Connection.closeComplete(copy)
    }
  }

  /// Removes the files of a store that no one uses.
  package static func removeStore(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
