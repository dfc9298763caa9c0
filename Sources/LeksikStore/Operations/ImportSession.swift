import GRDB
public import LeksikModel

/// Takes what an import reads, one concept or unit after the other.
///
/// ```swift
/// let summary = try await workspace.importing(ImportSource(name: "a.tmx", format: "tmx"), by: me) {
///   session in
///   session.begin(memory: TranslationMemory(title: "A"))
///   try session.add(unit)
/// }
/// ```
///
/// Nothing is kept in memory, so a file may be of any size. Everything belongs to one transaction:
/// when the closure throws, or the process is killed, the store is as it was.
public final class ImportSession {
  private let transaction: WriteTransaction
  private let source: ImportSource
  private let caseNumber: Int64
  private let importNumber: Int64?
  private let isShipped: Bool
  private var memory = TranslationMemory(title: WriteTransaction.ownTitle)
  private var glossary = Glossary(title: WriteTransaction.ownTitle)
  private var memoryNumber: Int64?
  private var glossaryNumber: Int64?
  /// What became of everything so far.
  public private(set) var summary = ImportSummary()

  init(
    _ transaction: WriteTransaction, _ source: ImportSource, case caseNumber: Int64,
    isShipped: Bool
  ) throws {
    self.transaction = transaction
    self.source = source
    self.caseNumber = caseNumber
    self.isShipped = isShipped
    guard !isShipped else {
      importNumber = nil
      return
    }
    let db = transaction.db
    try db.execute(
      sql: """
        INSERT INTO import (revision, at, who, why, case_id, source, format)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        transaction.revision, transaction.now, transaction.who.who, transaction.who.why,
        caseNumber, source.name, source.format,
      ])
    importNumber = db.lastInsertedRowID
    summary.number = importNumber
  }

  /// Says which memory the following units belong to; its units are not read.
  public func begin(memory: TranslationMemory) {
    self.memory = memory
    memoryNumber = nil
  }

  /// Says which glossary the following concepts belong to; its concepts are not read.
  public func begin(glossary: Glossary) {
    self.glossary = glossary
    glossaryNumber = nil
  }

  /// Counts something that was read but could not be used.
  public func reject(_ count: Int = 1) {
    summary.read += count
    summary.rejected += count
  }

  /// Stores a unit, unless the case, or what belongs to none, has one that says the same.
  ///
  /// Two units say the same when all is equal but their names and the times of their last changes.
  ///
  /// - Complexity: O(log units).
  /// - Throws: ``StoreError``, which ends the import.
  @discardableResult
  public func add(_ unit: TranslationUnit) throws -> ImportOutcome {
    summary.read += 1
    let number = try memoryNumber ?? beginMemory()
    let transaction = transaction
    transaction.encoder.removeAll()
    let start = unit.encode(to: &transaction.encoder)
    let isNew = try transaction.encoder.bytes.withUnsafeBytes { content in
      let said = UnsafeRawBufferPointer(rebasing: content[start...])
      let hash = ContentHash.of(said, seed: transaction.hashSeed)
      if try transaction.equalUnit(to: content, from: start, hash: hash, case: caseNumber) != nil {
        return false
      }
      _ = try transaction.insert(
        content, hash: hash,
        at: .init(collection: number, caseNumber: caseNumber, importNumber: importNumber))
      return true
    }
    if isNew { summary.stored += 1 } else { summary.duplicates += 1 }
    return isNew ? .stored : .duplicate
  }

  /// Stores a concept, unless its glossary has it already: by name, or else by two shared terms.
  ///
  /// - Complexity: O(log concepts).
  /// - Throws: ``StoreError``, which ends the import.
  @discardableResult
  public func add(_ concept: Concept) throws -> ImportOutcome {
    summary.read += 1
    let number = try glossaryNumber ?? beginGlossary()
    let content = transaction.encoded(concept)
    let known =
      try transaction.conceptNumber(concept.id, in: number)
      ?? transaction.conceptNumber(sharingTermsOf: concept, in: number)
    guard let known, let stored = try transaction.reading.concept(known) else {
      _ = try transaction.insert(
        concept, content,
        at: .init(collection: number, caseNumber: caseNumber, importNumber: importNumber))
      summary.stored += 1
      return .stored
    }
    let before = transaction.encoded(stored.value)
    guard before != content else {
      summary.duplicates += 1
      return .duplicate
    }
    switch source.policy {
    case .replace:
      try transaction.update(concept, content, number: known, isRemoved: stored.isRemoved)
      try transaction.note(
        .replace, ItemKind.concept.rawValue, item: known, name: concept.id, case: caseNumber,
        import: importNumber, before: before, after: content)
      summary.stored += 1
      summary.replaced += 1
      return .replaced
    case .report:
      try transaction.note(
        .conflict, ItemKind.concept.rawValue, item: known, name: concept.id, case: caseNumber,
        import: importNumber, before: before, after: content)
      fallthrough
    case .keep:
      summary.rejected += 1
      return .kept
    }
  }

  /// Writes down what came of the import.
  func finish() throws {
    guard let importNumber else { return }
    try transaction.db.execute(
      sql: "UPDATE import SET read = ?, stored = ?, duplicates = ?, rejected = ? WHERE id = ?",
      arguments: [
        summary.read, summary.stored, summary.duplicates, summary.rejected, importNumber,
      ])
    try transaction.note(
      .import, 3, name: source.name, case: caseNumber, import: importNumber)
  }

  private func beginMemory() throws -> Int64 {
    transaction.encoder.removeAll()
    memory.encodeHeader(to: &transaction.encoder)
    let number = try transaction.collection(
      .unit, memory.title, case: caseNumber, isShipped: isShipped,
      header: transaction.encoder.bytes)
    memoryNumber = number
    return number
  }

  private func beginGlossary() throws -> Int64 {
    transaction.encoder.removeAll()
    glossary.encodeHeader(to: &transaction.encoder)
    let number = try transaction.collection(
      .concept, glossary.title, case: caseNumber, isShipped: isShipped,
      header: transaction.encoder.bytes)
    glossaryNumber = number
    return number
  }
}
