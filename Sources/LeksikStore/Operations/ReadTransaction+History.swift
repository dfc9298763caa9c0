import Foundation
import GRDB
import LeksikModel

extension ReadTransaction {
  /// The newest changes, the last one first: of one item, or of everything that belongs to no case
  /// or to the case of this number.
  package func history(
    of item: Int64? = nil, case caseNumber: Int64, limit: Int
  ) throws -> [HistoryEntry] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT history.revision, at, who, why, action, kind, item, history.name, cases.name,
          import, before, after
        FROM history JOIN cases ON cases.id = history.case_id AND NOT cases.is_purging
        WHERE \(item == nil ? "history.case_id IN (0, ?)" : "item = ?")
        ORDER BY history.id DESC LIMIT ?
        """, arguments: [item ?? caseNumber, limit])
    var entries: [HistoryEntry] = []
    var languages = KnownLanguages()
    while let row = try rows.next() { entries.append(try entry(row, &languages)) }
    return entries
  }

  /// The backups that were written while a case was open and are still there.
  package func backups(holdingCase name: String) throws -> [String] {
    let number = try Int64.fetchOne(
      db, sql: "SELECT id FROM cases WHERE name = ?", arguments: [name])
    let paths = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT name FROM history WHERE action = 'backup' AND revision >=
          (SELECT ifnull(min(revision), 0) FROM history WHERE case_id = ?)
        ORDER BY id
        """, arguments: [number ?? 0])
    return paths.filter { access($0, F_OK) == 0 }
  }

  private func entry(_ row: Row, _ languages: inout KnownLanguages) throws -> HistoryEntry {
    guard let date = Timestamp(row[1]), let action = HistoryEntry.Action(rawValue: row[4]) else {
      throw CodingFailure()
    }
    let kind: Int64 = row[5]
    let item: Int64 = row[6] ?? 0
    let subject: HistoryEntry.Subject =
      switch kind {
      case 0: .concept(item)
      case 1: .unit(item)
      case 2: .case
      default: .store
      }
    let caseName: String = row[8]
    return HistoryEntry(
      revision: row[0], date: date, who: row[2], why: row[3], action: action, subject: subject,
      name: row[7], caseName: caseName.isEmpty ? nil : caseName, importNumber: row[9],
      before: try content(row, 10, kind, &languages), after: try content(row, 11, kind, &languages))
  }

  private func content(
    _ row: Row, _ column: Int, _ kind: Int64, _ languages: inout KnownLanguages
  ) throws -> HistoryEntry.Content? {
    try row.withUnsafeData(atIndex: column) { data in
      guard let data else { return nil }
      return try data.withUnsafeBytes { bytes in
        kind == ItemKind.concept.rawValue
          ? .concept(try Concept(FieldReader(bytes), &languages))
          : .unit(try TranslationUnit(FieldReader(bytes), &languages))
      }
    }
  }
}
