import GRDB

extension StoreError {
  /// Runs `body` and turns the errors of SQLite and of decoding into those of the store at `path`.
  static func translating<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is CodingFailure {
      throw StoreError(.damaged, path, "an entry cannot be decoded")
    }
  }

  /// What an error of SQLite means; its message and the values of the statement stay behind.
  init(_ error: DatabaseError, path: String) {
    let code: Code
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: code = .busy
    case .SQLITE_FULL: code = .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: code = .damaged
    case .SQLITE_READONLY: code = .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: code = .notPermitted
    default: code = .ioFailure
    }
    self.init(code, path, "SQLite \(error.extendedResultCode.rawValue)")
  }
}
