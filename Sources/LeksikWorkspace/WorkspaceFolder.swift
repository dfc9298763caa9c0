import Foundation
import LeksikExchange
import LeksikModel
import LeksikShipped
package import LeksikStore

/// The folder of a workspace: where it is, what stands in it, and who may read it.
///
/// ```
/// store.sqlite        the truth; store.sqlite-wal and -shm belong to it
/// lock                held by whoever writes or checkpoints
/// terms.index         derived, made again when it is missing or damaged
/// ```
package struct WorkspaceFolder: Sendable, Hashable {
  /// The path of the folder.
  package let path: String

  /// The folder at `path`.
  package init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The folder of this user: `$LEKSIK_HOME`, else `leksik` in the data folder of the XDG Base
  /// Directory Specification; `nil` when the user has no home.
  ///
  /// Source: XDG Base Directory Specification 0.8.
  package static func ofUser(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> WorkspaceFolder? {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let own = absolute("LEKSIK_HOME") { return WorkspaceFolder(own) }
    // The specification says that a relative path is to be ignored.
    if let data = absolute("XDG_DATA_HOME"), data.hasPrefix("/") {
      return WorkspaceFolder(data + "/leksik")
    }
    return absolute("HOME").map { WorkspaceFolder($0 + "/.local/share/leksik") }
  }

  package var store: String { path + "/store.sqlite" }
  package var lock: String { path + "/lock" }
  var termIndex: String { path + "/terms.index" }
  var memoryIndex: String { path + "/memory.index" }

  /// Makes the folder, mode 0700, and the store with the shipped data or empty, when they are not
  /// there.
  ///
  /// Several processes may do so at once: one makes the store, the others wait for it.
  package func make(waiting seconds: Double, startsEmpty: Bool = false) throws -> WriteLock {
    if access(path, F_OK) != 0 {
      try makeFolder()
    }
    let lock = try WriteLock(path: self.lock, waiting: seconds)
    guard access(store, F_OK) != 0 else { return lock }
    try lock.withLock {
      guard access(store, F_OK) != 0 else { return }
      try Store.create(at: store, by: .leksik) { transaction in
        guard !startsEmpty else { return }
        try transaction.update(
          shipped: Shipped.bundle.glossaries, Shipped.bundle.memories, stamp: Shipped.stamp)
      }
    }
    return lock
  }

  private func makeFolder() throws(StoreError) {
    var parents: [String] = []
    var parent = Store.folder(of: path)
    while access(parent, F_OK) != 0, parent != ".", parent != "/" {
      parents.append(parent)
      parent = Store.folder(of: parent)
    }
    for folder in parents.reversed() + [path] {
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw StoreError(errno: errno, path: folder)
      }
    }
    // The mode of `mkdir` is cut by the umask only, so it is never wider than 0700.
  }

  /// What is wider than it should be, one sentence each.
  package func permissionWarnings() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var warnings: [String] = []
    for (name, allowed) in [(path, 0o700)] + names.sorted().map({ (path + "/" + $0, 0o600) }) {
      var status = stat()
      guard lstat(name, &status) == 0 else { continue }
      let mode = Int(status.st_mode) & 0o777
      if mode & ~allowed & 0o077 != 0 {
        warnings.append(
          "\(name): others may open it (mode \(String(mode, radix: 8))); run chmod \(String(allowed, radix: 8)) on it"
        )
      }
    }
    return warnings
  }
}

extension Attribution {
  /// What the program does by itself.
  package static let leksik = Attribution(who: "leksik")
}
