public import LeksikModel
public import LeksikStore

// Each method is one transaction: when it returns, the change is safe on disk.

extension Workspace {
  /// Adds a concept to a glossary, which is made when there is none.
  ///
  /// ```swift
  /// let number = try await workspace.add(concept, by: Attribution(who: "Ana Peña"))
  /// ```
  ///
  /// One transaction. It belongs to the case that is in use, if any.
  ///
  /// - Returns: the number of the concept in the store.
  /// - Throws: ``StoreError``, with ``StoreError/Code/exists`` when the glossary has the name.
  @discardableResult
  public func add(
    _ concept: Concept, to glossary: String? = nil, by who: Attribution
  ) async throws(StoreError) -> Int64 {
    try await change(by: who) { transaction, caseNumber in
      try transaction.add(
        concept, glossary: glossary ?? WriteTransaction.ownTitle, case: caseNumber)
    }
  }

  /// Adds a translation unit to a memory, which is made when there is none.
  ///
  /// One transaction. It belongs to the case that is in use, if any.
  ///
  /// - Returns: the number of the unit in the store.
  /// - Throws: ``StoreError``, with ``StoreError/Code/exists`` when there is one that says the same.
  @discardableResult
  public func add(
    _ unit: TranslationUnit, to memory: String? = nil, by who: Attribution
  ) async throws(StoreError) -> Int64 {
    try await change(by: who) { transaction, caseNumber in
      try transaction.add(unit, memory: memory ?? WriteTransaction.ownTitle, case: caseNumber)
    }
  }

  /// Replaces a concept.
  ///
  /// One transaction.
  ///
  /// - Parameter version: the version that was edited; `nil` replaces whatever is there.
  /// - Throws: ``StoreError``, with ``StoreError/Code/conflict`` when someone else has changed the
  ///   concept since: the stored one stays, and the history holds both.
  public func replace(
    conceptNumber number: Int64, with concept: Concept, expecting version: ItemVersion?,
    by who: Attribution
  ) async throws(StoreError) {
    let isDone = try await change(by: who) { transaction, _ in
      try transaction.replace(concept: number, with: concept, expecting: version)
    }
    if !isDone { throw StoreError(.conflict, concept.id) }
  }

  /// Replaces a translation unit.
  ///
  /// One transaction.
  ///
  /// - Parameter version: the version that was edited; `nil` replaces whatever is there.
  /// - Throws: ``StoreError``, with ``StoreError/Code/conflict`` when someone else has changed the
  ///   unit since: the stored one stays, and the history holds both.
  public func replace(
    unitNumber number: Int64, with unit: TranslationUnit, expecting version: ItemVersion?,
    by who: Attribution
  ) async throws(StoreError) {
    let isDone = try await change(by: who) { transaction, _ in
      try transaction.replace(unit: number, with: unit, expecting: version)
    }
    if !isDone { throw StoreError(.conflict, unit.id) }
  }

  /// Removes a concept, or brings a removed one back; either way it is kept.
  ///
  /// One transaction.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  public func setRemoved(
    _ isRemoved: Bool, conceptNumber number: Int64, by who: Attribution
  ) async throws(StoreError) -> Bool {
    try await change(by: who) { transaction, _ in
      try transaction.setRemoved(isRemoved, .concept, number)
    }
  }

  /// Removes a translation unit, or brings a removed one back; either way it is kept.
  ///
  /// One transaction.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  public func setRemoved(
    _ isRemoved: Bool, unitNumber number: Int64, by who: Attribution
  ) async throws(StoreError) -> Bool {
    try await change(by: who) { transaction, _ in
      try transaction.setRemoved(isRemoved, .unit, number)
    }
  }

  /// A name for a new concept or unit that no concept has: `MY-001`.
  ///
  /// One transaction.
  public func newName(_ prefix: String = "MY") async throws(StoreError) -> String {
    try await reading { reading, _ in try reading.newName(prefix) }
  }

  /// Imports what `body` adds: all of it, or nothing when `body` throws.
  ///
  /// ```swift
  /// let summary = try await workspace.importing(source, by: me) { session in
  ///   session.begin(memory: TranslationMemory(title: "Court 2024"))
  ///   for unit in units { try session.add(unit) }
  /// }
  /// summary.read == summary.stored + summary.duplicates + summary.rejected  // true
  /// ```
  ///
  /// One transaction, streamed: memory does not grow with the import. Others may read meanwhile;
  /// who wants to write waits. It belongs to the case that is in use, if any.
  ///
  /// - Parameter isTrial: whether to count only, and keep nothing.
  /// - Throws: ``StoreError``, and what `body` throws.
  public func importing(
    _ source: ImportSource, by who: Attribution, isTrial: Bool = false,
    _ body: @escaping @Sendable (ImportSession) throws -> Void
  ) async throws -> ImportSummary {
    let outcome = try await Self.onDisk(folder ?? ":memory:") {
      do {
        return Result<ImportSummary, any Error>.success(
          try self.importNow(source, by: who, isTrial: isTrial, body))
      } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  /// Like ``importing(_:by:isTrial:_:)``, but blocks.
  package func importNow(
    _ source: ImportSource, by who: Attribution, isTrial: Bool = false,
    _ body: (ImportSession) throws -> Void
  ) throws -> ImportSummary {
    struct Trial: Error { var summary: ImportSummary }
    do {
      let summary = try changeNow(by: who) { transaction, caseNumber in
        let summary = try transaction.importing(source, case: caseNumber, body)
        if isTrial { throw Trial(summary: summary) }
        return summary
      }
      return summary
    } catch let trial as Trial {
      return trial.summary.ofTrial
    }
  }

  func change<Result: Sendable>(
    by who: Attribution, _ body: @escaping @Sendable (WriteTransaction, Int64) throws -> Result
  ) async throws(StoreError) -> Result {
    try await Self.onDisk(folder ?? ":memory:") { try self.changeNow(by: who, body) }
  }

  /// Makes one change in the case that is in use, and sees it.
  package func changeNow<Result>(
    by who: Attribution, _ body: (WriteTransaction, Int64) throws -> Result
  ) throws -> Result {
    guard let store else { throw StoreError(.readOnly, "the shipped data") }
    let caseName = caseName
    let result = try store.write(by: who) { transaction in
      try body(transaction, try transaction.reading.caseNumber(caseName))
    }
    // The change is safe; that it cannot be read back now is for the next who asks to say.
    try? load()
    return result
  }
}
