import Foundation
import GRDB
package import LeksikModel

extension ReadTransaction {
  /// Calls `body` with the number, the title of the glossary, and each current concept of a case, or
  /// of none for 0, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - number: only those with greater numbers.
  ///   - limit: at most so many.
  /// - Complexity: O(items of the store with greater numbers); one is in memory at a time.
  package func scanConcepts(
    case caseNumber: Int64, after number: Int64 = 0, atMost limit: Int = .max,
    _ body: (Int64, String, Concept) throws -> Void
  ) throws {
    var languages = KnownLanguages()
    try scan(.concept, caseNumber, number, limit) { number, title, bytes in
      try body(number, title, try Concept(FieldReader(bytes), &languages))
    }
  }

  /// Calls `body` with the number, the title of the memory, and each current unit of a case, or of
  /// none for 0, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - number: only those with greater numbers.
  ///   - limit: at most so many.
  /// - Complexity: O(items of the store with greater numbers); one is in memory at a time.
  package func scanUnits(
    case caseNumber: Int64, after number: Int64 = 0, atMost limit: Int = .max,
    _ body: (Int64, String, TranslationUnit) throws -> Void
  ) throws {
    var languages = KnownLanguages()
    try scan(.unit, caseNumber, number, limit) { number, title, bytes in
      try body(number, title, try TranslationUnit(FieldReader(bytes), &languages))
    }
  }

  /// Hands out the units with these numbers in their order, removed ones included; a number that there
  /// is none of is left out.
  package func units(_ numbers: [Int64], _ body: (TranslationUnit) throws -> Void) throws {
    var languages = KnownLanguages()
    let rows = try RawStatement(db, "SELECT content FROM \(ItemKind.unit.table) WHERE id = ?")
    for number in numbers {
      rows.bind(number, at: 1)
      if try rows.step() { try body(try TranslationUnit(FieldReader(rows.bytes(0)), &languages)) }
      rows.reset()
    }
  }

  private func scan(
    _ kind: ItemKind, _ caseNumber: Int64, _ number: Int64, _ limit: Int,
    _ body: (Int64, String, UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let titles = try Dictionary(
      uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, title FROM collection")
        .map { ($0[0] as Int64, $0[1] as String) })
    let rows = try RawStatement(
      db,
      """
      SELECT id, collection, content FROM \(kind.table)
      WHERE id > ? AND \(Self.inCase(caseNumber)) AND NOT is_removed ORDER BY id LIMIT ?
      """)
    defer { rows.reset() }
    rows.bind(number, at: 1)
    rows.bind(Int64(limit), at: 2)
    while try rows.step() {
      try body(rows.number(0), titles[rows.number(1)] ?? "", rows.bytes(2))
    }
  }

  /// The condition that an item belongs to a case, or to none for 0.
  ///
  /// It is written out, so that SQLite sees when its partial index of cases serves.
  static func inCase(_ number: Int64) -> String {
    number == 0 ? "case_id = 0" : "case_id <> 0 AND case_id = \(number)"
  }

  /// The numbers of the items of a kind that a commit after `revision` changed or removed, in
  /// ascending order; added ones are those with greater numbers.
  ///
  /// - Complexity: O(changes since).
  package func changed(_ kind: ItemKind, since revision: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT item FROM history
        WHERE revision > ? AND kind = ? AND item IS NOT NULL AND action <> 'conflict' ORDER BY item
        """, arguments: [revision, kind.rawValue])
  }

  /// How many current items of a kind there are, in a case or in none for 0.
  ///
  /// - Complexity: O(items).
  package func count(_ kind: ItemKind, case caseNumber: Int64) throws -> Int {
    try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM \(kind.table) WHERE \(Self.inCase(caseNumber)) AND NOT is_removed"
    ) ?? 0
  }

  /// The greatest number of an item of a kind, 0 when there is none.
  package func lastNumber(_ kind: ItemKind) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(kind.table)") ?? 0
  }

  /// The glossaries of a case, or of none for 0, with their current concepts.
  package func glossaries(case caseNumber: Int64) throws -> [Glossary] {
    try collections(0, caseNumber).map { collection in
      var languages = KnownLanguages()
      var glossary = try collection.header.withUnsafeBytes {
        try Glossary(header: FieldReader($0), &languages)
      }
      try contents(.concept, of: collection.id) {
        glossary.concepts.append(try Concept(FieldReader($0), &languages))
      }
      return glossary
    }
  }

  /// Which glossaries answer first, by their titles.
  ///
  /// Those of the user come in the order in which they were made, then the shipped ones, side by side.
  /// What belongs to a case is not among them.
  package func glossaryRanks() throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT title, id, is_shipped FROM collection WHERE kind = 0 AND case_id = 0")
    return Dictionary(
      rows.map { row in
        let isShipped: Bool = row[2]
        // Numbers are never used twice, so a glossary keeps its rank when others come.
        return (row[0] as String, isShipped ? 0xFFFF : Int(min(1 + (row[1] as Int64), 0xFFFE)))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The memories of a case, or of none for 0, without their units, each with its number.
  package func memories(case caseNumber: Int64) throws -> [(
    number: Int64, memory: TranslationMemory
  )] {
    try collections(1, caseNumber).map { collection in
      try collection.header.withUnsafeBytes {
        (collection.id, try TranslationMemory(header: FieldReader($0)))
      }
    }
  }

  /// Calls `body` with the current units of a memory, in order; one is in memory at a time.
  package func scanUnits(
    ofMemory number: Int64, _ body: (TranslationUnit) throws -> Void
  ) throws {
    var languages = KnownLanguages()
    try contents(.unit, of: number) { try body(try TranslationUnit(FieldReader($0), &languages)) }
  }

  private func collections(
    _ kind: Int64, _ caseNumber: Int64
  ) throws -> [(id: Int64, header: [UInt8])] {
    try Row.fetchAll(
      db, sql: "SELECT id, header FROM collection WHERE kind = ? AND case_id = ? ORDER BY id",
      arguments: [kind, caseNumber]
    ).map { row in
      (row[0], try row.withUnsafeData(atIndex: 1) { Array($0 ?? .init()) })
    }
  }

  private func contents(
    _ kind: ItemKind, of collection: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let rows = try RawStatement(
      db, "SELECT content FROM \(kind.table) WHERE collection = ? AND NOT is_removed ORDER BY id")
    defer { rows.reset() }
    rows.bind(collection, at: 1)
    while try rows.step() { try body(rows.bytes(0)) }
  }
}
