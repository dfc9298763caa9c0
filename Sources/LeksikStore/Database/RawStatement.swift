import CSQLite
import GRDB
import GRDBSQLite

/// A prepared statement that is bound and stepped without boxing its values.
///
/// GRDB's own binding takes as long as an insert; an import does millions. The statement belongs to
/// the connection's cache and is used on its queue only.
struct RawStatement {
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  /// Binds a number to the parameter at `index`, from 1.
  func bind(_ number: Int64, at index: Int32) { sqlite3_bind_int64(pointer, index, number) }

  /// Binds nothing to the parameter at `index`.
  func bindNull(at index: Int32) { sqlite3_bind_null(pointer, index) }

  /// Binds bytes that outlive the next ``run()``.
  func bind(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
    let address = bytes.baseAddress
    _ = csqlite_bind_blob(UnsafeMutableRawPointer(pointer), index, address, Int64(bytes.count))
  }

  /// Binds UTF-8 text that outlives the next ``run()``.
  func bind(text: UnsafeBufferPointer<UInt8>, at index: Int32) {
    let address = text.baseAddress
    _ = csqlite_bind_text(UnsafeMutableRawPointer(pointer), index, address, Int64(text.count))
  }

  /// Runs the statement to its end; it may be bound again after that.
  func run() throws { while try step() {} }

  /// Moves to the next row; `false`, and ready to be bound again, when there is none.
  func step() throws -> Bool {
    try withExtendedLifetime(statement) {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: return true
      case SQLITE_DONE:
        sqlite3_reset(pointer)
        return false
      case let code:
        let message = sqlite3_errmsg(sqlite3_db_handle(pointer)).map(String.init(cString:))
        sqlite3_reset(pointer)
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
    }
  }

  /// Leaves the rows that are left.
  func reset() { sqlite3_reset(pointer) }

  /// The number in a column of the row, from 0.
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

  /// Whether a column of the row is null.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

  /// The bytes in a column of the row; valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let address = sqlite3_column_blob(pointer, column)
    return UnsafeRawBufferPointer(
      start: address, count: address == nil ? 0 : Int(sqlite3_column_bytes(pointer, column)))
  }

  /// The text in a column of the row.
  func text(_ column: Int32) -> String {
    guard let address = sqlite3_column_text(pointer, column) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, column))
    return String(decoding: UnsafeBufferPointer(start: address, count: count), as: UTF8.self)
  }
}
