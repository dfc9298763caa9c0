import LeksikExchange
public import LeksikModel
public import LeksikStore

extension Workspace {
  /// The concepts with this name, that of the case in use first, also removed ones.
  ///
  /// One transaction.
  public func concepts(named name: String) async throws(StoreError) -> [Stored<Concept>] {
    try await reading { try $0.concepts(named: name, case: $1) }
  }

  /// The translation units with this name, that of the case in use first, also removed ones.
  ///
  /// One transaction.
  ///
  /// - Complexity: O(units).
  public func units(named name: String) async throws(StoreError) -> [Stored<TranslationUnit>] {
    try await reading { try $0.units(named: name, case: $1) }
  }

  /// The concept with this number, also when it was removed; `nil` when there is none.
  ///
  /// One transaction.
  public func concept(numbered number: Int64) async throws(StoreError) -> Stored<Concept>? {
    try await reading { reading, _ in try reading.concept(number) }
  }

  /// The translation unit with this number, also when it was removed; `nil` when there is none.
  ///
  /// One transaction.
  public func unit(numbered number: Int64) async throws(StoreError) -> Stored<TranslationUnit>? {
    try await reading { reading, _ in try reading.unit(number) }
  }

  /// The newest changes, the last one first: of one item, or of what belongs to no case and to the
  /// case in use.
  ///
  /// One transaction.
  public func history(
    ofItem number: Int64? = nil, limit: Int = 50
  ) async throws(StoreError) -> [HistoryEntry] {
    try await reading { try $0.history(of: number, case: $1, limit: limit) }
  }

  /// The glossaries with their concepts: those of the case in use, or those that belong to none.
  ///
  /// One transaction.
  public func glossaries() async throws(StoreError) -> [Glossary] {
    if let values { return values.glossaries }
    return try await reading { try $0.glossaries(case: $1) }
  }

  /// Hands out the units of the case in use, or those that belong to none, memory by memory.
  ///
  /// One transaction, streamed: one unit is in memory at a time.
  ///
  /// - Parameters:
  ///   - memory: called first for each memory, which comes without its units.
  ///   - unit: called for each of its units, in order.
  /// - Throws: ``StoreError``, and what the closures throw.
  public func scanMemories(
    _ memory: (TranslationMemory) throws -> Void, _ unit: (TranslationUnit) throws -> Void
  ) throws {
    guard let store else {
      for found in values?.memories ?? [] {
        try memory(TranslationMemory(title: found.title, properties: found.properties))
        try found.units.forEach(unit)
      }
      return
    }
    let caseName = caseName
    try store.read { reading in
      for (number, found) in try reading.memories(case: try reading.caseNumber(caseName)) {
        try memory(found)
        try reading.scanUnits(ofMemory: number, unit)
      }
    }
  }

  /// Hands out every unit that ``memory`` searches: those that belong to no case, and those of the case
  /// in use.
  ///
  /// One transaction, streamed: one unit is in memory at a time.
  ///
  /// - Throws: ``StoreError``, and what the closure throws.
  public func scanUnits(_ body: (TranslationUnit) throws -> Void) throws {
    guard let store else {
      for memory in values?.memories ?? [] { try memory.units.forEach(body) }
      return
    }
    let caseName = caseName
    try store.read { reading in
      try reading.scanUnits(case: 0) { try body($2) }
      let caseNumber = try reading.caseNumber(caseName)
      guard caseNumber != 0 else { return }
      try reading.scanUnits(case: caseNumber) {
        var unit = $2
        unit.caseName = caseName
        try body(unit)
      }
    }
  }

  func reading<Result: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction, Int64) throws -> Result
  ) async throws(StoreError) -> Result {
    guard let store else { throw StoreError(.readOnly, "the shipped data") }
    let caseName = caseName
    return try await Self.onDisk(folder ?? ":memory:") {
      try store.read { try body($0, try $0.caseNumber(caseName)) }
    }
  }
}
