import Foundation
public import LeksikStore

extension Workspace {
  /// Reads everything and says what is wrong: the store, its references, the index files, and who may
  /// open the files.
  ///
  /// One transaction.
  ///
  /// - Complexity: reads the whole workspace.
  public func check() async throws(StoreError) -> HealthReport {
    guard let store else { throw StoreError(.readOnly, "the shipped data") }
    let folder = folder.map(WorkspaceFolder.init)
    return try await Self.onDisk(store.path) {
      var report = HealthReport()
      let index = try store.read { reading in
        try reading.check(&report)
        return try folder.map { try WorkspaceIndexCheck($0, store, reading, report) }
      }
      // Searches read the store themselves, so they come after.
      try index?.run(&report)
      for warning in folder?.permissionWarnings() ?? [] { report.add(warning: warning) }
      return report
    }
  }

  /// Writes a verified copy of the store to `path`, as it is at one moment, while others write.
  ///
  /// The file appears complete or not at all, mode 0600. It holds the cases too.
  ///
  /// - Complexity: O(size of the store).
  public func backUp(to path: String, by who: Attribution) async throws(StoreError) {
    try await Self.onDisk(path) {
      guard let store = self.store else { throw StoreError(.readOnly, "the shipped data") }
      try store.backUp(to: path)
      let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
      try store.write(by: who) { try $0.noteBackup(full) }
    }
  }

  /// Makes the workspace what the backup at `path` was; what it is now is backed up first.
  ///
  /// One transaction: others see the old state or the new one. A store that is damaged is kept beside
  /// the new one.
  ///
  /// - Returns: where the present state was kept.
  /// - Complexity: O(size of both).
  public static func restore(
    _ path: String, to folder: String?, by who: Attribution, waiting seconds: Double = 10
  ) async throws(StoreError) -> String {
    try await onDisk(path) {
      try Store.verify(path)
      guard let folder = folder.map(WorkspaceFolder.init) ?? .ofUser() else {
        throw StoreError(.missing, "$HOME", "set LEKSIK_HOME to a folder")
      }
      return try folder.restore(path, by: who, waiting: seconds)
    }
  }

  /// Saves whatever can be read of a damaged store into a new one, which can be restored.
  ///
  /// The damaged one is only read.
  public static func salvage(
    _ folder: String?, to path: String
  ) async throws(StoreError) -> SalvageReport {
    try await onDisk(path) {
      guard let folder = folder.map(WorkspaceFolder.init) ?? .ofUser() else {
        throw StoreError(.missing, "$HOME", "set LEKSIK_HOME to a folder")
      }
      return try Store.salvage(folder.store, to: path)
    }
  }

  /// Copies the log of recent changes into the store file, which it does by itself when the log is
  /// long.
  ///
  /// Readers go on meanwhile.
  ///
  /// - Complexity: O(length of the log).
  public func checkpoint() async throws(StoreError) {
    try await Self.onDisk(folder ?? ":memory:") {
      guard let store = self.store else { throw StoreError(.readOnly, "the shipped data") }
      try store.checkpoint()
    }
  }

  /// Makes the files as small and fast as they can be: the store without free pages, the log copied
  /// into it, the indexes with all changes.
  ///
  /// Readers go on meanwhile.
  ///
  /// - Complexity: O(size of the workspace).
  public func optimize() async throws(StoreError) {
    try await Self.onDisk(folder ?? ":memory:") {
      guard let store = self.store else { throw StoreError(.readOnly, "the shipped data") }
      try store.compact()
      try self.rebuildIndexes(.all)
    }
  }
}
