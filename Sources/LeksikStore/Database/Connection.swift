import CSQLite
import Foundation
import GRDB
import LeksikModel

/// How connections to a store are set up: the one place that knows the pragmas.
enum Connection {
  /// From how many pages on the log is copied into the database after a commit: 1 MB.
  ///
  /// A command that finds no other one running reads the whole log before it can answer.
  static let longLog: Int32 = 128

  /// A connection that reads.
  static func reading(waiting seconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(seconds)
    configuration.prepareDatabase { db in
      // A mapped file that another process truncates kills its readers.
      try db.execute(sql: "PRAGMA mmap_size = 0; PRAGMA wal_autocheckpoint = 0")
      _ = csqlite_no_checkpoint_on_close(raw(db))
    }
    return configuration
  }

  /// A connection that writes.
  static func writing(waiting seconds: Double, log: LogWatch) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(seconds)
    configuration.prepareDatabase { db in
      // Checkpoints run under our lock only, so SQLite may start none by itself.
      try db.execute(
        sql: """
          PRAGMA mmap_size = 0;
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA cache_size = -32000;
          PRAGMA journal_size_limit = 16777216;
          """)
      guard csqlite_no_checkpoint_on_close(raw(db)) == 0 else {
        throw DatabaseError(resultCode: .SQLITE_ERROR, message: "no checkpoint on close")
      }
      csqlite_watch_log(raw(db), log.address)
    }
    return configuration
  }

  /// A connection to a file that has no name yet; it is complete when the connection closes.
  static var creating: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// A connection to a store in memory.
  static var memory: Configuration { Configuration() }

  /// Makes the tables in an empty database.
  static func create(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      try Schema.migrate(db)
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(
        sql: """
          INSERT INTO store (one, id, revision, next_item, created, shipped)
          VALUES (1, ?, 0, 1, ?, '')
          """, arguments: [newID(), Timestamp.now.description])
      return .commit
    }
  }

  /// Gives a copy of a store a name of its own: the hashes of its units are seeded with it, so they
  /// are made anew.
  static func rename(_ db: Database) throws {
    let id = newID()
    try db.execute(sql: "UPDATE store SET id = ?", arguments: [id])
    try WriteTransaction.rehash(db)
  }

  private static func newID() -> Data {
    withUnsafeBytes(of: UInt128.random(in: 1...UInt128.max)) { Data($0) }
  }

  /// Copies the log into the database; the caller holds the lock.
  static func checkpoint(_ db: Database, _ mode: Database.CheckpointMode) throws {
    _ = try db.checkpoint(mode)
  }

  /// Copies the log into the database and cuts it to nothing, as far as readers let it without being
  /// waited for; the caller holds the lock.
  static func shortenLog(_ db: Database, waiting seconds: Double) throws {
    try db.execute(sql: "PRAGMA busy_timeout = 0")
    defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))") }
    do { try checkpoint(db, .truncate) } catch let error as DatabaseError
      where error.resultCode == .SQLITE_BUSY
    {
      // A reader of an older state keeps some of it: what could be copied has been.
    }
  }

  /// Closes a store that no one uses yet, with everything in its one file.
  ///
  /// Closing alone would copy the log too, but says nothing when it could not.
  static func closeComplete(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in try checkpoint(db, .truncate) }
    try queue.close()
  }

  private static func raw(_ db: Database) -> UnsafeMutableRawPointer? {
    db.sqliteConnection.map { UnsafeMutableRawPointer($0) }
  }
}
