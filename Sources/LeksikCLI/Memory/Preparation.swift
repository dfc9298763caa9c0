import Dispatch
import Synchronization

/// Work on another core whose failure is told to whoever waits for it.
final class Preparation: Sendable {
  private let work = DispatchGroup()
  private let failure = Mutex<(any Error)?>(nil)

  /// Begins at once.
  init(_ body: @escaping @Sendable () throws -> Void) {
    DispatchQueue.global(qos: .userInteractive).async(group: work) { [self] in
      do { try body() } catch { failure.withLock { $0 = error } }
    }
  }

  /// Returns when the work is done.
  ///
  /// - Throws: what the work threw.
  func wait() throws {
    work.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
