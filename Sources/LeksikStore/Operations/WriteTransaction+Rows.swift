import Foundation
import GRDB
import LeksikModel

extension WriteTransaction {
  /// What an item is filed under.
  struct Place {
    var collection: Int64
    var caseNumber: Int64
    var importNumber: Int64?
  }

  /// Stores a concept that is new, and gives its number.
  func insert(_ concept: Concept, _ content: [UInt8], at place: Place) throws -> Int64 {
    let number = newNumber()
    let row = try RawStatement(
      db,
      """
      INSERT INTO concept (id, collection, case_id, revision, import, name, content)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    bind(row, number, place)
    var name = concept.id
    try name.withUTF8 { name in
      try content.withUnsafeBytes { content in
        row.bind(text: name, at: 6)
        row.bind(content, at: 7)
        try row.run()
      }
    }
    try insertTerms(of: concept, number)
    return number
  }

  /// Stores a unit that is new, and gives its number.
  func insert(_ content: UnsafeRawBufferPointer, hash: Int64, at place: Place) throws -> Int64 {
    let number = newNumber()
    let row = try RawStatement(
      db,
      """
      INSERT INTO unit (id, collection, case_id, revision, import, hash, content)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    bind(row, number, place)
    row.bind(hash, at: 6)
    row.bind(content, at: 7)
    try row.run()
    return number
  }

  private func bind(_ row: RawStatement, _ number: Int64, _ place: Place) {
    row.bind(number, at: 1)
    row.bind(place.collection, at: 2)
    row.bind(place.caseNumber, at: 3)
    row.bind(revision, at: 4)
    if let importNumber = place.importNumber {
      row.bind(importNumber, at: 5)
    } else {
      row.bindNull(at: 5)
    }
  }

  /// Files the terms of a concept by their texts.
  func insertTerms(of concept: Concept, _ number: Int64) throws {
    let row = try RawStatement(
      db, "INSERT INTO term (concept, position, language, text) VALUES (?, ?, ?, ?)")
    var position: Int64 = 0
    for section in concept.sections {
      var language = section.language.description
      for term in section.terms {
        row.bind(number, at: 1)
        row.bind(position, at: 2)
        var text = term.text
        try language.withUTF8 { language in
          try text.withUTF8 { text in
            row.bind(text: language, at: 3)
            row.bind(text: text, at: 4)
            try row.run()
          }
        }
        position += 1
      }
    }
  }

  /// Changes the content of a concept, or whether it is removed.
  func update(_ concept: Concept, _ content: [UInt8], number: Int64, isRemoved: Bool) throws {
    try db.execute(
      sql: "UPDATE concept SET name = ?, revision = ?, is_removed = ?, content = ? WHERE id = ?",
      arguments: [concept.id, revision, isRemoved, Data(content), number])
    try db.execute(sql: "DELETE FROM term WHERE concept = ?", arguments: [number])
    try insertTerms(of: concept, number)
  }

  /// Changes the content of a unit, or whether it is removed.
  func update(_ content: [UInt8], hash: Int64, number: Int64, isRemoved: Bool) throws {
    try db.execute(
      sql: "UPDATE unit SET hash = ?, revision = ?, is_removed = ?, content = ? WHERE id = ?",
      arguments: [hash, revision, isRemoved, Data(content), number])
  }

  /// The number of a unit of the same case that says the same as `content` from `start`
  /// on.
  func equalUnit(
    to content: UnsafeRawBufferPointer, from start: Int, hash: Int64, case caseNumber: Int64,
    includesRemoved: Bool = false
  ) throws -> Int64? {
    let rows = try RawStatement(
      db, "SELECT id, content FROM unit WHERE hash = ? AND case_id = ? AND is_removed <= ?")
    defer { rows.reset() }
    rows.bind(hash, at: 1)
    rows.bind(caseNumber, at: 2)
    rows.bind(includesRemoved ? 1 : 0, at: 3)
    let said = UnsafeRawBufferPointer(rebasing: content[start...])
    while try rows.step() {
      let other = rows.bytes(1)
      let otherStart = try TranslationUnit.contentStart(of: other)
      let otherSaid = UnsafeRawBufferPointer(rebasing: other[otherStart...])
      guard said.count == otherSaid.count, let one = said.baseAddress,
        let two = otherSaid.baseAddress, memcmp(one, two, said.count) == 0
      else { continue }
      return rows.number(0)
    }
    return nil
  }

  /// The encoded form of a concept.
  func encoded(_ concept: Concept) -> [UInt8] {
    encoder.removeAll()
    concept.encode(to: &encoder)
    return encoder.bytes
  }

  /// The encoded form of a unit and the hash of what it says.
  func encoded(_ unit: TranslationUnit) -> (content: [UInt8], hash: Int64) {
    encoder.removeAll()
    let start = unit.encode(to: &encoder)
    return encoder.bytes.withUnsafeBytes {
      (Array($0), ContentHash.of(UnsafeRawBufferPointer(rebasing: $0[start...]), seed: hashSeed))
    }
  }

  /// Makes the hashes of all units anew, after the store got another name.
  static func rehash(_ db: Database) throws {
    let status = try ReadTransaction(db: db, path: "").status()
    let seed = UInt64(truncatingIfNeeded: status.id)
    let rows = try RawStatement(db, "SELECT id, content FROM unit")
    let update = try RawStatement(db, "UPDATE unit SET hash = ? WHERE id = ?")
    defer { rows.reset() }
    while try rows.step() {
      let content = rows.bytes(1)
      let start = try TranslationUnit.contentStart(of: content)
      update.bind(
        ContentHash.of(UnsafeRawBufferPointer(rebasing: content[start...]), seed: seed), at: 1)
      update.bind(rows.number(0), at: 2)
      try update.run()
    }
  }
}
