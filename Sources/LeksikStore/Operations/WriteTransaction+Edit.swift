import GRDB
package import LeksikModel

extension WriteTransaction {
  /// The title of the glossary and memory that a person's own additions go to.
  package static let ownTitle = "My terms and sentences"

  /// Adds a concept to a glossary, which is made when there is none, and gives its number.
  ///
  /// - Throws: ``StoreError/Code/exists`` when the glossary has a concept of this name.
  package func add(
    _ concept: Concept, glossary: String = ownTitle, case caseNumber: Int64 = 0
  ) throws -> Int64 {
    encoder.removeAll()
    Glossary(title: glossary).encodeHeader(to: &encoder)
    let collection = try collection(
      .concept, glossary, case: caseNumber, header: encoder.bytes)
    guard try conceptNumber(concept.id, in: collection) == nil else {
      throw StoreError(.exists, concept.id)
    }
    let content = encoded(concept)
    let number = try insert(
      concept, content, at: Place(collection: collection, caseNumber: caseNumber))
    try note(
      .add, ItemKind.concept.rawValue, item: number, name: concept.id, case: caseNumber,
      after: content)
    return number
  }

  /// Adds a unit to a memory, which is made when there is none, and gives its number.
  ///
  /// - Throws: ``StoreError/Code/exists`` when the case has a unit that says the same.
  package func add(
    _ unit: TranslationUnit, memory: String = ownTitle, case caseNumber: Int64 = 0
  ) throws -> Int64 {
    encoder.removeAll()
    let start = unit.encode(to: &encoder)
    let (content, hash) = encoded(unit)
    let equal = try content.withUnsafeBytes {
      try equalUnit(to: $0, from: start, hash: hash, case: caseNumber)
    }
    guard equal == nil else { throw StoreError(.exists, unit.id) }
    encoder.removeAll()
    TranslationMemory(title: memory).encodeHeader(to: &encoder)
    let collection = try collection(.unit, memory, case: caseNumber, header: encoder.bytes)
    let number = try content.withUnsafeBytes {
      try insert($0, hash: hash, at: Place(collection: collection, caseNumber: caseNumber))
    }
    try note(
      .add, ItemKind.unit.rawValue, item: number, name: unit.id, case: caseNumber, after: content)
    return number
  }

  /// Replaces the content of a concept.
  ///
  /// When it has another version than `expected`, nothing but the history changes, which then holds
  /// what was refused, and the result is `false`; the caller reports the conflict after the commit.
  package func replace(
    concept number: Int64, with concept: Concept, expecting expected: ItemVersion?
  ) throws -> Bool {
    guard let stored = try reading.concept(number) else {
      throw StoreError(.noSuchItem, "#\(number)")
    }
    let caseNumber = try reading.caseNumber(stored.caseName)
    let (before, after) = (encoded(stored.value), encoded(concept))
    let isCurrent = expected == nil || expected == stored.version
    if isCurrent {
      try update(concept, after, number: number, isRemoved: stored.isRemoved)
    }
    try note(
      isCurrent ? .edit : .conflict, ItemKind.concept.rawValue, item: number, name: concept.id,
      case: caseNumber, before: before, after: after)
    return isCurrent
  }

  /// Replaces the content of a unit; see ``replace(concept:with:expecting:)``.
  package func replace(
    unit number: Int64, with unit: TranslationUnit, expecting expected: ItemVersion?
  ) throws -> Bool {
    guard let stored = try reading.unit(number) else {
      throw StoreError(.noSuchItem, "#\(number)")
    }
    let caseNumber = try reading.caseNumber(stored.caseName)
    let before = encoded(stored.value).content
    let (after, hash) = encoded(unit)
    let isCurrent = expected == nil || expected == stored.version
    if isCurrent {
      try update(after, hash: hash, number: number, isRemoved: stored.isRemoved)
    }
    try note(
      isCurrent ? .edit : .conflict, ItemKind.unit.rawValue, item: number, name: unit.id,
      case: caseNumber, before: before, after: after)
    return isCurrent
  }

  /// Removes an item, or brings a removed one back: either way it is kept.
  ///
  /// - Returns: whether anything changed.
  package func setRemoved(
    _ isRemoved: Bool, _ kind: ItemKind, _ number: Int64
  ) throws -> Bool {
    let name: String
    let caseName: String?
    let wasRemoved: Bool
    let content: [UInt8]
    switch kind {
    case .concept:
      guard let stored = try reading.concept(number) else {
        throw StoreError(.noSuchItem, "#\(number)")
      }
      (name, caseName, wasRemoved) = (stored.value.id, stored.caseName, stored.isRemoved)
      content = encoded(stored.value)
    case .unit:
      guard let stored = try reading.unit(number) else {
        throw StoreError(.noSuchItem, "#\(number)")
      }
      (name, caseName, wasRemoved) = (stored.value.id, stored.caseName, stored.isRemoved)
      content = encoded(stored.value).content
    }
    guard wasRemoved != isRemoved else { return false }
    try db.execute(
      sql: "UPDATE \(kind.table) SET revision = ?, is_removed = ? WHERE id = ?",
      arguments: [revision, isRemoved, number])
    try note(
      isRemoved ? .remove : .restore, kind.rawValue, item: number, name: name,
      case: try reading.caseNumber(caseName), before: isRemoved ? content : nil,
      after: isRemoved ? nil : content)
    return true
  }

  /// Writes down where a backup went, so that whoever erases a case is told.
  package func noteBackup(_ path: String) throws {
    try note(.backup, 3, name: path, case: 0)
  }

  /// The number of the concept called `name` in a glossary.
  func conceptNumber(_ name: String, in collection: Int64) throws -> Int64? {
    try numbers(
      "SELECT id FROM concept WHERE name = ? AND collection = ?", name, collection
    ).first
  }

  /// The numbers of the concepts called `name` in the glossaries of a case, or of none for 0.
  func conceptNumbers(_ name: String, case caseNumber: Int64) throws -> [Int64] {
    try numbers(
      "SELECT id FROM concept WHERE name = ? AND case_id = ? ORDER BY id", name, caseNumber)
  }

  private func numbers(_ sql: String, _ name: String, _ number: Int64) throws -> [Int64] {
    let rows = try RawStatement(db, sql)
    defer { rows.reset() }
    var (name, found): (String, [Int64]) = (name, [])
    try name.withUTF8 { name in
      rows.bind(text: name, at: 1)
      rows.bind(number, at: 2)
      while try rows.step() { found.append(rows.number(0)) }
    }
    return found
  }
}
