import Foundation
import LeksikModel
import LeksikStore

extension WorkspaceFolder {
  /// Makes the store what the backup at `source` was, and gives the place where the old one is kept.
  func restore(_ source: String, by who: Attribution, waiting seconds: Double) throws -> String {
    let lock = try make(waiting: seconds)
    let kept = "\(path)/before-restore-\(Timestamp.now.description).sqlite"
    let temporary = path + "/restoring.sqlite"
    try lock.withLock { removeLeftovers() }
    do {
      let current = try Store(path: store, lock: lock, waiting: seconds)
      defer { current.close() }
      try current.backUp(to: kept)
      try current.restore(from: source, working: temporary)
    } catch let error as StoreError where error.code == .damaged && error.subject != source {
      // Nothing sound to write into: the damaged file is put aside, the backup takes its place.
      try Store.copyAnew(source, to: temporary)
      try lock.withLock {
        for suffix in ["", "-wal", "-shm"] where access(store + suffix, F_OK) == 0 {
          guard rename(store + suffix, kept + suffix) == 0 else {
            throw StoreError(errno: errno, path: store)
          }
        }
        guard rename(temporary, store) == 0 else { throw StoreError(errno: errno, path: store) }
        try Store.synchronizeFolder(of: store)
      }
    }
    removeIndexes()
    return kept
  }

  /// Copies of the store that stand in the folder: what a restore has kept.
  func keptCopies() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { $0.hasPrefix("before-restore-") && $0.hasSuffix(".sqlite") }
      .map { path + "/" + $0 }
  }

  /// Removes what a killed process has left half-made; the caller holds the lock.
  func removeLeftovers() {
    Store.removeStore(path + "/restoring.sqlite")
    Store.removeStore(store + ".new")
  }

  /// Removes the index files; they are made again when they are needed.
  func removeIndexes() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasSuffix(".index") || name.contains(".index.new-") {
      unlink(path + "/" + name)
    }
  }
}
