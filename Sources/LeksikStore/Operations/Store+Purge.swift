import GRDB

extension Store {
  /// Erases the cases that are marked, and every trace of them in the store file and its log.
  ///
  /// Several transactions, each of which can be repeated: killed anywhere, the next call goes on.
  /// Deleting leaves copies in pages that were split or freed, so the file is written anew
  /// (`VACUUM`), the log is copied into it and cut to nothing, and only then is the mark removed.
  ///
  /// - Parameter removingLeftovers: removes other files that may hold some of them.
  /// - Throws: ``StoreError/Code/notYetErased`` when another process reads an old state for longer
  ///   than was to be waited.
  /// - Complexity: O(size of the store).
  package func finishPurge(
    by who: Attribution, removingLeftovers: () -> Void = {}
  ) throws {
    try exclusively { db, _ in
      _ = try WriteTransaction.run(db, by: who) { try $0.deletePurged() }
      try db.execute(sql: "VACUUM")
      try truncateLog(db)
      removingLeftovers()
      try WriteTransaction.run(db, by: who) { transaction in
        try transaction.db.execute(sql: "UPDATE store SET is_erasing = 0")
      }
    }
  }

  /// Writes the store anew without free pages, and copies the log into it.
  ///
  /// - Complexity: O(size of the store).
  package func compact() throws {
    try exclusively { db, _ in
      try db.execute(sql: "VACUUM")
      try? truncateLog(db)
    }
  }

  /// Copies the log into the store file; readers of an older state keep some of it back.
  package func checkpoint() throws {
    try exclusively { db, log in
      if log != nil { try Connection.shortenLog(db, waiting: seconds) }
    }
  }

  /// Copies the log into the store file and cuts it to nothing, waiting for readers to leave.
  ///
  /// - Throws: ``StoreError/Code/notYetErased`` when one did not leave in time.
  func truncateLog(_ db: Database) throws {
    guard path != ":memory:" else { return }
    do {
      try Connection.checkpoint(db, .truncate)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw StoreError(.notYetErased, path)
    }
  }
}
