import Foundation
import GRDB
import LeksikModel

/// One change of the store, which is kept as a whole or not at all.
///
/// It is valid inside the closure that it is given to, on that thread.
package final class WriteTransaction {
  /// The store as this change has made it so far.
  package let reading: ReadTransaction
  /// The number of this commit.
  package let revision: Int64
  let db: Database
  let who: Attribution
  let now: String
  let hashSeed: UInt64
  var nextItem: Int64
  var encoder = FieldWriter()

  private init(_ db: Database, by who: Attribution) throws {
    self.db = db
    self.who = who
    reading = ReadTransaction(db: db, path: "")
    now = Timestamp.now.description
    let status = try reading.status()
    revision = status.revision + 1
    hashSeed = UInt64(truncatingIfNeeded: status.id)
    nextItem = try Int64.fetchOne(db, sql: "SELECT next_item FROM store") ?? 1
  }

  /// Runs `body` as one transaction of `db`.
  static func run<Result>(
    _ db: Database, by who: Attribution, _ body: (WriteTransaction) throws -> Result
  ) throws -> Result {
    try db.beginTransaction(.immediate)
    do {
      let transaction = try WriteTransaction(db, by: who)
      let result = try body(transaction)
      try db.execute(
        sql: "UPDATE store SET revision = ?, next_item = ?",
        arguments: [transaction.revision, transaction.nextItem])
      try db.commit()
      return result
    } catch {
      // SQLite has rolled back by itself after some errors.
      if db.isInsideTransaction { try? db.rollback() }
      throw error
    }
  }

  /// A number for a new item.
  func newNumber() -> Int64 {
    defer { nextItem += 1 }
    return nextItem
  }

  /// The number of a collection, which is made when there is none of this title.
  func collection(
    _ kind: ItemKind, _ title: String, case caseNumber: Int64, isShipped: Bool = false,
    header: [UInt8]
  ) throws -> Int64 {
    let key: StatementArguments = [kind.rawValue, caseNumber, title]
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM collection WHERE kind = ? AND case_id = ? AND title = ?",
      arguments: key)
    if let known { return known }
    try db.execute(
      sql: """
        INSERT INTO collection (kind, case_id, title, is_shipped, header) VALUES (?, ?, ?, ?, ?)
        """, arguments: key + [isShipped, Data(header)])
    return db.lastInsertedRowID
  }

  /// Adds a line to the history.
  func note(
    _ action: HistoryEntry.Action, _ kind: Int64, item: Int64? = nil, name: String,
    case caseNumber: Int64, import importNumber: Int64? = nil, before: [UInt8]? = nil,
    after: [UInt8]? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO history
          (revision, at, who, why, action, kind, item, name, case_id, import, before, after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        revision, now, who.who, who.why, action.rawValue, kind, item, name, caseNumber,
        importNumber, before.map { Data($0) }, after.map { Data($0) },
      ])
  }

  /// Remembers which shipped data the store holds.
  package func setShipped(_ stamp: String) throws {
    try db.execute(sql: "UPDATE store SET shipped = ?", arguments: [stamp])
  }
}
