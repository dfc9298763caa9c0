import Foundation
import GRDB
import LeksikModel

/// What could be saved from a damaged store.
public struct SalvageReport: Sendable, Hashable {
  /// How many concepts and units were saved.
  public internal(set) var saved = 0
  /// How many could not be read; where whole pages are gone, those in them are not counted.
  public internal(set) var lost = 0
}

extension Store {
  /// Saves into a new store at `target` whatever can still be read of the store at `source`.
  ///
  /// The original is copied first and never opened, so it stays as it is.
  ///
  /// - Complexity: O(size of the store).
  package static func salvage(_ source: String, to target: String) throws -> SalvageReport {
    let copy = target + ".copy"
    removeStore(copy)
    defer { removeStore(copy) }
    for suffix in ["", "-wal"] where access(source + suffix, F_OK) == 0 {
      let bytes = try Data(contentsOf: URL(filePath: source + suffix))
      guard
        FileManager.default.createFile(
          atPath: copy + suffix, contents: bytes, attributes: [.posixPermissions: 0o600])
      else { throw StoreError(errno: errno, path: target) }
    }
    var report = SalvageReport()
    try StoreError.translating(path: source) {
      let from = try DatabaseQueue(path: copy)
      defer { try? from.close() }
      try create(at: target, by: Attribution(who: "salvage")) { transaction in
        try from.unsafeRead { db in
          try save(.concept, from: db, to: transaction, &report)
          try save(.unit, from: db, to: transaction, &report)
        }
      }
    }
    return report
  }

  private static func save(
    _ kind: ItemKind, from db: Database, to transaction: WriteTransaction,
    _ report: inout SalvageReport
  ) throws {
    var languages = KnownLanguages()
    var cases: [Int64: Int64] = [0: 0]
    // One row at a time: a page that cannot be read costs the rows in it, not those after it.
    let last = try? Int64.fetchOne(db, sql: "SELECT next_item FROM store")
    for number in 0..<(last ?? Int64(1 << 20)) {
      do {
        guard
          let row = try Row.fetchOne(
            db,
            sql: "SELECT collection, case_id, is_removed, content FROM \(kind.table) WHERE id = ?",
            arguments: [number])
        else { continue }
        let caseNumber: Int64 = row[1]
        if cases[caseNumber] == nil {
          let name = try? String.fetchOne(
            db, sql: "SELECT name FROM cases WHERE id = ?", arguments: [caseNumber])
          try transaction.openCase(name ?? "case \(caseNumber)")
          cases[caseNumber] = try transaction.reading.caseNumber(name ?? "case \(caseNumber)")
        }
        let title =
          (try? String.fetchOne(
            db, sql: "SELECT title FROM collection WHERE id = ?", arguments: [row[0] as Int64]))
          ?? "Salvaged"
        let bytes = try row.withUnsafeData(atIndex: 3) { Array($0 ?? Data()) }
        let place = cases[caseNumber] ?? 0
        let added = try bytes.withUnsafeBytes { bytes in
          switch kind {
          case .concept:
            try transaction.add(
              Concept(FieldReader(bytes), &languages), glossary: title, case: place)
          case .unit:
            try transaction.add(
              TranslationUnit(FieldReader(bytes), &languages), memory: title, case: place)
          }
        }
        if row[2] { _ = try transaction.setRemoved(true, kind, added) }
        report.saved += 1
      } catch let error as StoreError where error.code == .exists {
        continue
      } catch is StoreError {
        report.lost += 1
      } catch is CodingFailure {
        report.lost += 1
      } catch is DatabaseError {
        report.lost += 1
      }
    }
  }
}
