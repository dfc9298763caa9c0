import LeksikMemory
import LeksikModel
import LeksikShipped
public import LeksikStore
package import LeksikTerms
import Synchronization

extension Workspace {
  /// Sees what others have changed: ``terms`` and ``memory`` are as the store is now.
  ///
  /// - Throws: ``StoreError``.
  public func refresh() async throws(StoreError) {
    try await Self.onDisk(folder ?? ":memory:") { try self.load() }
  }

  /// Makes ``terms`` and ``memory`` what the store holds now.
  func load() throws {
    guard let store else { return }
    let before = state.withLock { $0 }
    try store.read { reading in
      let status = try reading.status()
      let isOther = status.id != before.storeID
      guard isOther || status.revision != before.revision else { return }
      let caseNumber = try reading.caseNumber(before.caseName)
      var after = before
      (after.revision, after.storeID) = (status.revision, status.id)
      if isOther { after.termIndex = nil }
      if before.parts.contains(.terms) {
        try loadTerms(reading, status, caseNumber, into: &after)
      }
      if before.parts.contains(.memory) {
        after.memory = try Self.memory(reading, caseNumber, before.caseName)
      }
      state.withLock { state in
        // Another thread may have seen a later state meanwhile.
        guard state.caseName == before.caseName,
          state.storeID != after.storeID || state.revision <= after.revision
        else { return }
        state = after
      }
    }
  }

  /// Opens the term index, or makes it, and puts what has changed since in front of it.
  private func loadTerms(
    _ reading: ReadTransaction, _ status: StoreStatus, _ caseNumber: Int64, into state: inout State
  ) throws {
    guard let store else { return }
    let path = folder.map { WorkspaceFolder($0).termIndex }
    if let index = state.termIndex ?? path.flatMap({ StoredTermIndex(at: $0, for: status) }),
      let terms = try? index.terms(reading, of: store, case: caseNumber)
    {
      (state.termIndex, state.terms) = (index, terms)
      return
    }
    let index = try StoredTermIndex(reading, status, at: path)
    guard let terms = try index.terms(reading, of: store, case: caseNumber) else {
      preconditionFailure("nothing has changed since the index was made")
    }
    (state.termIndex, state.terms) = (index, terms)
  }

  /// Answers with ``terms``; an index that turns out to be damaged is made again, and asked again.
  ///
  /// - Throws: ``StoreError``, and what `body` throws.
  package func searchingTerms<Result>(
    _ body: (TermBase<WorkspaceConcepts>) throws -> Result
  ) throws -> Result {
    do { return try body(terms) } catch let error as StoreError where error.code == .staleIndex {
      try rebuildIndexes()
      return try body(terms)
    }
  }

  /// Makes the index files anew.
  package func rebuildIndexes() throws {
    if let folder { WorkspaceFolder(folder).removeIndexes() }
    state.withLock { ($0.termIndex, $0.revision) = (nil, -1) }
    try load()
  }

  private static func memory(
    _ reading: ReadTransaction, _ caseNumber: Int64, _ caseName: String?
  ) throws -> ReferenceMatcher {
    var units: [TranslationUnit] = []
    for number in caseNumber == 0 ? [0] : [caseNumber, 0] {
      try reading.scanUnits(case: number) { _, _, unit in
        var unit = unit
        unit.caseName = number == 0 ? nil : caseName
        units.append(unit)
      }
    }
    return ReferenceMatcher(units: units)
  }
}
