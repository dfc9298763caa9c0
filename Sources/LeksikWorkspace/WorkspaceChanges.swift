public import LeksikStore
import Synchronization

/// The revisions of a workspace as they come, from this process and from others.
///
/// ```swift
/// for try await revision in workspace.changes() {
///   try await workspace.refresh()
/// }
/// ```
///
/// Several commits in a short time may come as one. The store is asked five times a second, while
/// someone iterates.
public struct WorkspaceChanges: AsyncSequence, Sendable {
  let workspace: Workspace
  let start: Int64

  /// Waits for the next revision.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let workspace: Workspace
    var last: Int64

    /// The next revision; `nil` when the task was cancelled.
    ///
    /// - Throws: ``StoreError``.
    public mutating func next() async throws(StoreError) -> Int64? {
      while !Task.isCancelled {
        let revision = try await workspace.reading { reading, _ in try reading.status().revision }
        if revision != last {
          last = revision
          return revision
        }
        try? await Task.sleep(for: .milliseconds(200))
      }
      return nil
    }
  }

  /// Begins to wait.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(workspace: workspace, last: start)
  }
}

extension Workspace {
  /// The revisions that come after the one this workspace shows.
  public func changes() -> WorkspaceChanges {
    WorkspaceChanges(workspace: self, start: state.withLock(\.revision))
  }
}
