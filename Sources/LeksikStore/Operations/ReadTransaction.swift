import Foundation
import GRDB
package import LeksikModel

/// The store at one moment.
///
/// It is valid inside the closure that it is given to, on that thread.
package struct ReadTransaction {
  let db: Database
  let path: String

  /// What the store says of itself.
  package func status() throws -> StoreStatus {
    let row = try RawStatement(
      db, "SELECT id, revision, shipped, case_in_use, is_erasing FROM store")
    guard try row.step(), row.bytes(0).count == 16 else { throw CodingFailure() }
    defer { row.reset() }
    return StoreStatus(
      id: row.bytes(0).loadUnaligned(as: UInt128.self), revision: row.number(1),
      shipped: row.text(2), caseInUse: row.number(3), isErasing: row.number(4) != 0)
  }

  /// The number of the case called `name`; 0 for `nil`.
  package func caseNumber(_ name: String?) throws -> Int64 {
    guard let name else { return 0 }
    guard
      let number = try Int64.fetchOne(
        db, sql: "SELECT id FROM cases WHERE name = ? AND id <> 0 AND NOT is_purging",
        arguments: [name])
    else { throw StoreError(.noSuchCase, name) }
    return number
  }

  /// The name of a case; `nil` for 0, and for one that is being erased.
  package func caseName(_ number: Int64) throws -> String? {
    guard number != 0 else { return nil }
    return try String.fetchOne(
      db, sql: "SELECT name FROM cases WHERE id = ? AND NOT is_purging", arguments: [number])
  }

  /// The cases by name.
  package func cases() throws -> [CaseSummary] {
    let inUse = try status().caseInUse
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, name, created,
          (SELECT count(*) FROM concept WHERE case_id <> 0 AND case_id = cases.id AND NOT is_removed),
          (SELECT count(*) FROM unit WHERE case_id <> 0 AND case_id = cases.id AND NOT is_removed)
        FROM cases WHERE id <> 0 AND NOT is_purging ORDER BY name
        """)
    return try rows.map { row in
      guard let created = Timestamp(row[2]) else { throw CodingFailure() }
      return CaseSummary(
        name: row[1], created: created, concepts: row[3], units: row[4], isInUse: row[0] == inUse)
    }
  }

  /// The concept with this number, also when it was removed.
  package func concept(_ number: Int64) throws -> Stored<Concept>? {
    var languages = KnownLanguages()
    return try items(.concept, where: "item.id = ?", [number]) {
      try Concept(FieldReader($0), &languages)
    }.first
  }

  /// The unit with this number, also when it was removed.
  package func unit(_ number: Int64) throws -> Stored<TranslationUnit>? {
    var languages = KnownLanguages()
    return try items(.unit, where: "item.id = ?", [number]) {
      try TranslationUnit(FieldReader($0), &languages)
    }.first
  }

  /// The concepts with this name, those of a case first.
  ///
  /// - Complexity: O(log concepts).
  package func concepts(named name: String, case caseNumber: Int64) throws -> [Stored<Concept>] {
    var languages = KnownLanguages()
    return try items(
      .concept,
      where: "item.name = ? AND item.case_id IN (0, ?) ORDER BY item.case_id DESC, item.id",
      [name, caseNumber]
    ) { try Concept(FieldReader($0), &languages) }
  }

  /// A name for a new item that no concept has: `MY-001`, `MY-002`.
  package func newName(_ prefix: String) throws -> String {
    var serial = try Int64.fetchOne(db, sql: "SELECT next_item FROM store") ?? 1
    while true {
      let digits = String(serial)
      let name = prefix + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM concept WHERE name = ?)", arguments: [name])
      if isTaken != true { return name }
      serial += 1
    }
  }

  /// The units with this name, those of a case first.
  ///
  /// - Complexity: O(units): names of units are not indexed, a memory has millions.
  package func units(named name: String, case caseNumber: Int64) throws -> [Stored<TranslationUnit>]
  {
    var languages = KnownLanguages()
    var writer = FieldWriter()
    writer.text(1, name)
    return try items(
      .unit,
      where: """
        substr(item.content, 1, ?) = ? AND item.case_id IN (0, ?)
        ORDER BY item.case_id DESC, item.id
        """,
      [writer.bytes.count, Data(writer.bytes), caseNumber]
    ) { try TranslationUnit(FieldReader($0), &languages) }
  }

  private func items<Value: Sendable>(
    _ kind: ItemKind, where condition: String, _ arguments: StatementArguments,
    _ decode: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> [Stored<Value>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT item.id, collection.title, cases.name, item.revision, item.is_removed, item.import,
          collection.is_shipped, item.content
        FROM \(kind.table) AS item
          JOIN collection ON collection.id = item.collection
          JOIN cases ON cases.id = item.case_id AND NOT cases.is_purging
        WHERE \(condition)
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var found: [Stored<Value>] = []
    while let row = try rows.next() {
      let value = try row.withUnsafeData(atIndex: 7) { data in
        try (data ?? Data()).withUnsafeBytes(decode)
      }
      let name: String = row[2]
      let importNumber: Int64? = row[5]
      found.append(
        Stored(
          number: row[0], value: value, collection: row[1], caseName: name.isEmpty ? nil : name,
          version: ItemVersion(revision: row[3]), isRemoved: row[4],
          origin: importNumber.map { .imported($0) } ?? (row[6] ? .shipped : .person)))
    }
    return found
  }
}
