import GRDB

// What tests need to make stores that no program would make.

extension Store {
  /// Runs SQL as it stands, outside a transaction.
  package func executeForTesting(_ sql: String) throws {
    try exclusively { db, _ in try db.execute(sql: sql) }
  }

  /// Makes the file at `path` from the dump of a store.
  package static func createForTesting(at path: String, sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try queue.close()
  }
}
