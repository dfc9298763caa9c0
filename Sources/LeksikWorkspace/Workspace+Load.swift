import LeksikMatching
package import LeksikMemory
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

  /// Makes ``terms`` and ``memory`` what the store holds now, as far as they are made ready.
  ///
  /// - Parameter parts: those that are made ready besides.
  package func load(_ parts: Parts = []) throws {
    guard let store else { return }
    while try !loadOnce(parts, from: store) {}
  }

  /// Loads what is missing, once; `false` when another thread has loaded something else meanwhile.
  private func loadOnce(_ parts: Parts, from store: Store) throws -> Bool {
    let before = state.withLock { $0 }
    return try store.read { reading in
      let status = try reading.status()
      let isOther = status.id != before.storeID
      let hasChanged = isOther || status.revision != before.revision
      var after = before
      after.parts.formUnion(parts)
      let loading = hasChanged ? after.parts : after.parts.subtracting(before.parts)
      guard hasChanged || !loading.isEmpty else { return true }
      let caseNumber = try reading.caseNumber(before.caseName)
      (after.revision, after.storeID) = (status.revision, status.id)
      if isOther { (after.termIndex, after.memoryIndex) = (nil, nil) }
      if loading.contains(.terms) {
        try loadTerms(reading, status, caseNumber, into: &after)
      }
      if loading.contains(.memory) {
        try loadMemory(reading, status, caseNumber, into: &after)
      }
      return state.withLock { state in
        // What another thread has seen later, or made ready besides, must not be lost.
        let isLater = state.storeID == after.storeID && state.revision > after.revision
        guard state.caseName == before.caseName, !isLater, state.parts.isSubset(of: after.parts)
        else { return isLater && parts.isSubset(of: state.parts) }
        state = after
        return true
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

  /// Makes the index files of what is ready, and of `parts`, anew.
  package func rebuildIndexes(_ parts: Parts = []) throws {
    if let folder { WorkspaceFolder(folder).removeIndexes() }
    state.withLock {
      ($0.termIndex, $0.memoryIndex, $0.revision) = (nil, nil, -1)
      $0.parts.formUnion(parts)
    }
    try load()
  }

  /// Opens the memory index, or makes it, and puts what has changed since in front of it.
  private func loadMemory(
    _ reading: ReadTransaction, _ status: StoreStatus, _ caseNumber: Int64, into state: inout State
  ) throws {
    guard let store else { return }
    let path = folder.map { WorkspaceFolder($0).memoryIndex }
    let known =
      state.memoryIndex
      ?? path.flatMap { StoredMemoryIndex(at: $0, of: store, for: status) }
    if let known, let memory = try known.memory(reading, case: caseNumber, state.caseName) {
      (state.memoryIndex, state.memory) = (known, memory)
      return
    }
    let index = try StoredMemoryIndex(reading, of: store, status, at: path)
    guard let memory = try index.memory(reading, case: caseNumber, state.caseName) else {
      preconditionFailure("nothing has changed since the index was made")
    }
    (state.memoryIndex, state.memory) = (index, memory)
  }

  /// Answers with ``memory``; an index that turns out to be damaged is made again, and asked again.
  ///
  /// - Throws: ``StoreError``, and what `body` throws.
  package func searchingMemory<Result>(
    _ body: (MemoryIndex) throws -> Result
  ) throws -> Result {
    do { return try body(memory) } catch is IndexFileError {
      try rebuildIndexes()
      return try body(memory)
    } catch let error as StoreError where error.code == .staleIndex {
      try rebuildIndexes()
      return try body(memory)
    }
  }
}
