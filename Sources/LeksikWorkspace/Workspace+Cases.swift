public import LeksikStore
import Synchronization

extension Workspace {
  /// The cases, by name.
  ///
  /// One transaction.
  public func cases() async throws(StoreError) -> [CaseSummary] {
    try await reading { reading, _ in try reading.cases() }
  }

  /// Opens a confidential case: what is added while it is in use is found only there.
  ///
  /// One transaction.
  ///
  /// - Throws: ``StoreError``, with ``StoreError/Code/exists`` when there is one of this name.
  public func openCase(_ name: String, by who: Attribution) async throws(StoreError) {
    try await change(by: who) { transaction, _ in try transaction.openCase(name) }
  }

  /// Puts a case in use, here and for everyone who opens the workspace later; `nil` puts none in use.
  ///
  /// One transaction.
  ///
  /// - Throws: ``StoreError``, with ``StoreError/Code/noSuchCase``.
  public func useCase(_ name: String?, by who: Attribution) async throws(StoreError) {
    try await Self.onDisk(folder ?? ":memory:") {
      guard let store = self.store else { throw StoreError(.readOnly, "the shipped data") }
      try store.write(by: who) { try $0.useCase(name) }
      self.state.withLock { ($0.caseName, $0.revision) = (name, -1) }
      try self.load()
    }
  }

  /// Erases a case: its concepts, units, notes, history and index entries, and every trace in the
  /// files of the workspace.
  ///
  /// Several transactions: from the first on nobody finds the case, and when the process is killed,
  /// whoever opens the workspace next goes on. Files outside the workspace are not touched; backups
  /// that hold the case are named.
  ///
  /// - Throws: ``StoreError``, with ``StoreError/Code/noSuchCase``, or
  ///   ``StoreError/Code/notYetErased`` while another process still reads the old state.
  /// - Complexity: O(size of the store): the file is written anew.
  public func purge(caseNamed name: String, by who: Attribution) async throws(StoreError)
    -> PurgeReport
  {
    try await Self.onDisk(folder ?? ":memory:") {
      guard let store = self.store else { throw StoreError(.readOnly, "the shipped data") }
      let (counts, backups) = try store.write(by: who) { transaction in
        (try transaction.beginPurge(name), try transaction.reading.backups(holdingCase: name))
      }
      self.state.withLock { state in
        if state.caseName == name { state.caseName = nil }
        state.revision = -1
      }
      let folder = self.folder.map(WorkspaceFolder.init)
      try store.finishPurge(by: .leksik) { folder?.removeLeftovers() }
      try self.load()
      return PurgeReport(
        concepts: counts.concepts, units: counts.units,
        backups: backups + (folder?.keptCopies() ?? []))
    }
  }
}
