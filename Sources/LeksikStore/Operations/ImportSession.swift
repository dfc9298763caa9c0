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
  let transaction: WriteTransaction
  let source: ImportSource
  let caseNumber: Int64
  private let importNumber: Int64
  private(set) var memory = TranslationMemory(title: WriteTransaction.ownTitle)
  private var glossary = Glossary(title: WriteTransaction.ownTitle)
  private var memoryNumber: Int64?
  private var glossaryNumber: Int64?
  /// The number that the first item of the import got.
  private let firstNumber: Int64
  private(set) lazy var names = Result {
    try UnitNames(transaction.reading, case: caseNumber, before: firstNumber)
  }
  /// What became of everything so far.
  public internal(set) var summary = ImportSummary()

  init(
    _ transaction: WriteTransaction, _ source: ImportSource, case caseNumber: Int64
  ) throws {
    self.transaction = transaction
    self.source = source
    self.caseNumber = caseNumber
    firstNumber = transaction.nextItem
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

  /// Does with something that the store has with other content what the source says.
  func settle(
    _ kind: ItemKind, _ number: Int64, name: String, before: [UInt8], after: [UInt8],
    replacing: () throws -> Void
  ) throws -> ImportOutcome {
    let isReplaced = source.policy == .replace
    if isReplaced { try replacing() }
    if source.policy != .keep {
      try transaction.note(
        isReplaced ? .replace : .conflict, kind.rawValue, item: number, name: name,
        case: caseNumber, import: importNumber, before: before, after: after)
    }
    return count(isReplaced ? .replaced : .kept)
  }

  /// Counts what became of one concept or unit.
  @discardableResult
  func count(_ outcome: ImportOutcome) -> ImportOutcome {
    switch outcome {
    case .stored: summary.stored += 1
    case .replaced:
      summary.stored += 1
      summary.replaced += 1
    case .duplicate: summary.duplicates += 1
    case .kept: summary.rejected += 1
    }
    return outcome
  }

  /// Writes down what came of the import.
  func finish() throws {
    try transaction.db.execute(
      sql: "UPDATE import SET read = ?, stored = ?, duplicates = ?, rejected = ? WHERE id = ?",
      arguments: [
        summary.read, summary.stored, summary.duplicates, summary.rejected, importNumber,
      ])
    try transaction.note(
      .import, 3, name: source.name, case: caseNumber, import: importNumber)
  }

  /// Where units are filed now.
  func memoryPlace() throws -> WriteTransaction.Place {
    if memoryNumber == nil {
      transaction.encoder.removeAll()
      memory.encodeHeader(to: &transaction.encoder)
      memoryNumber = try transaction.collection(
        .unit, memory.title, case: caseNumber, header: transaction.encoder.bytes)
    }
    return place(memoryNumber ?? 0)
  }

  /// Where concepts are filed now.
  func glossaryPlace() throws -> WriteTransaction.Place {
    if glossaryNumber == nil {
      transaction.encoder.removeAll()
      glossary.encodeHeader(to: &transaction.encoder)
      glossaryNumber = try transaction.collection(
        .concept, glossary.title, case: caseNumber, header: transaction.encoder.bytes)
    }
    return place(glossaryNumber ?? 0)
  }

  private func place(_ collection: Int64) -> WriteTransaction.Place {
    .init(collection: collection, caseNumber: caseNumber, importNumber: importNumber)
  }
}
