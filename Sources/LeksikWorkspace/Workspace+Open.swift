import Foundation
import LeksikExchange
import LeksikShipped
public import LeksikStore

extension Workspace {
  /// The parts that are made ready when a workspace is opened.
  package struct Parts: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// What ``Workspace/terms`` needs.
    package static let terms = Parts(rawValue: 1)
    /// What ``Workspace/memory`` needs.
    package static let memory = Parts(rawValue: 2)
    /// Everything.
    package static let all: Parts = [.terms, .memory]
  }

  /// Opens the workspace in `folder`, and makes it, with the shipped data, when there is none.
  ///
  /// ```swift
  /// let workspace = try await Workspace.open(at: "/home/ana/notes/leksik")
  /// ```
  ///
  /// - Parameters:
  ///   - folder: where it is; without one, that of the user: `$LEKSIK_HOME`, else `leksik` in the
  ///     XDG data folder.
  ///   - access: whether to change it.
  ///   - caseName: the case whose content is found too; without one, the case in use.
  ///   - seconds: how long to wait for another process that writes.
  ///   - startsEmpty: whether a folder that is made holds nothing, instead of the shipped data.
  /// - Throws: ``StoreError``: busy, damaged, made by a newer Leksik, no permission, no such case.
  public static func open(
    at folder: String? = nil, for access: Access = .writing, caseName: String? = nil,
    waiting seconds: Double = 10, startsEmpty: Bool = false
  ) async throws(StoreError) -> Workspace {
    try await onDisk(folder ?? "") {
      try openNow(
        at: folder, for: access, caseName: caseName, waiting: seconds, startsEmpty: startsEmpty,
        parts: .all)
    }
  }

  /// Like ``open(at:for:caseName:waiting:startsEmpty:)``, but blocks, and makes only `parts` ready.
  package static func openNow(
    at folder: String?, for access: Access, caseName: String?, waiting seconds: Double = 10,
    startsEmpty: Bool = false, parts: Parts
  ) throws -> Workspace {
    guard let folder = folder.map(WorkspaceFolder.init) ?? .ofUser() else {
      throw StoreError(.missing, "$HOME", "set LEKSIK_HOME to a folder")
    }
    let lock =
      access == .writing ? try folder.make(waiting: seconds, startsEmpty: startsEmpty) : nil
    let store = try Store(path: folder.store, lock: lock, waiting: seconds)
    let status = try store.read { try $0.status() }
    try? finishWork(status, in: folder, waiting: seconds)
    let inUse = try caseName ?? store.read { try $0.caseName(status.caseInUse) }
    return try Workspace(folder: folder.path, store: store, caseName: inUse, parts: parts)
  }

  /// Opens a workspace for asking, makes it where possible, and falls back on the shipped data.
  ///
  /// - Returns: the workspace, and why it is not that of the user, in one sentence.
  package static func openForReading(
    at folder: String?, caseName: String?, parts: Parts
  ) throws -> (workspace: Workspace, notice: String?) {
    let place = folder.map(WorkspaceFolder.init) ?? .ofUser()
    do {
      guard let place else { throw StoreError(.missing, "$HOME", "set LEKSIK_HOME to a folder") }
      let isThere = access(place.store, F_OK) == 0
      let workspace = try openNow(
        at: place.path, for: isThere ? .reading : .writing, caseName: caseName, parts: parts)
      return (workspace, nil)
    } catch let error as StoreError
      where caseName == nil && [.missing, .notPermitted, .readOnly, .full].contains(error.code)
    {
      // Where nothing can be kept, what comes with the program still answers.
      if let place, access(place.store, R_OK) == 0 { throw error }
      return (bundled(), "only the shipped data is searched: \(error)")
    }
  }

  /// Goes on with what another process has left: a case to erase, shipped data to bring up to date.
  ///
  /// Whoever may only read leaves it to the next one.
  private static func finishWork(
    _ status: StoreStatus, in folder: WorkspaceFolder, waiting seconds: Double
  ) throws {
    let isStale = !status.shipped.isEmpty && status.shipped != Shipped.stamp
    guard status.isErasing || isStale else { return }
    let lock = try WriteLock(path: folder.lock, waiting: seconds)
    let store = try Store(path: folder.store, lock: lock, waiting: seconds)
    defer { store.close() }
    if status.isErasing { try store.finishPurge(by: .leksik) { folder.removeLeftovers() } }
    guard isStale else { return }
    try store.write(by: .leksik) { transaction in
      try transaction.update(
        shipped: Shipped.bundle.glossaries, Shipped.bundle.memories, stamp: Shipped.stamp)
    }
  }

  private static let queue = DispatchQueue(label: "leksik.workspace", attributes: .concurrent)

  /// Runs what blocks on a thread that may block.
  static func onDisk<Result: Sendable>(
    _ subject: String, _ body: @escaping @Sendable () throws -> Result
  ) async throws(StoreError) -> Result {
    let result = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(
          returning: Swift.Result { () throws(StoreError) in
            try StoreError.only(subject, body)
          })
      }
    }
    return try result.get()
  }
}
