import GRDB
package import LeksikModel

extension WriteTransaction {
  /// Brings the shipped data of the store up to date, and keeps whatever a person has changed in it.
  ///
  /// What is no longer shipped is removed, which can be undone like any removal.
  ///
  /// - Complexity: O(shipped data × log store).
  package func update(
    shipped glossaries: [Glossary], _ memories: [TranslationMemory], stamp: String
  ) throws {
    var current: Set<Int64> = []
    for glossary in glossaries {
      encoder.removeAll()
      glossary.encodeHeader(to: &encoder)
      let collection = try collection(
        .concept, glossary.title, case: 0, isShipped: true, header: encoder.bytes)
      for concept in glossary.concepts {
        current.insert(try put(concept, in: collection))
      }
    }
    for memory in memories {
      encoder.removeAll()
      memory.encodeHeader(to: &encoder)
      let collection = try collection(
        .unit, memory.title, case: 0, isShipped: true, header: encoder.bytes)
      for unit in memory.units { current.insert(try put(unit, in: collection)) }
    }
    for kind in ItemKind.allCases {
      let stored = try Int64.fetchAll(
        db,
        sql: """
          SELECT item.id FROM \(kind.table) AS item JOIN collection ON collection.id = collection
          WHERE is_shipped AND import IS NULL AND NOT is_removed
          """)
      for number in stored where !current.contains(number) {
        if try !isEdited(number) { _ = try setRemoved(true, kind, number) }
      }
    }
    try setShipped(stamp)
  }

  private func put(_ concept: Concept, in collection: Int64) throws -> Int64 {
    let content = encoded(concept)
    guard let number = try conceptNumber(concept.id, in: collection),
      let stored = try reading.concept(number)
    else {
      return try insert(concept, content, at: Place(collection: collection, caseNumber: 0))
    }
    let before = encoded(stored.value)
    if before != content, try !isEdited(number) {
      try update(concept, content, number: number, isRemoved: false)
      try note(
        .update, ItemKind.concept.rawValue, item: number, name: concept.id, case: 0,
        before: before, after: content)
    }
    return number
  }

  private func put(_ unit: TranslationUnit, in collection: Int64) throws -> Int64 {
    encoder.removeAll()
    let start = unit.encode(to: &encoder)
    let (content, hash) = encoded(unit)
    return try content.withUnsafeBytes { content in
      if let number = try equalUnit(to: content, from: start, hash: hash, case: 0) {
        return number
      }
      return try insert(
        content, hash: hash, at: Place(collection: collection, caseNumber: 0))
    }
  }

  /// Whether a person has changed or removed an item.
  private func isEdited(_ number: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM history
          WHERE item = ? AND action IN ('add', 'edit', 'remove', 'restore', 'replace'))
        """, arguments: [number]) ?? false
  }
}
