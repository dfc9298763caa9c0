import Dispatch
import Synchronization

/// Hands what one thread reads over to another, in batches and only a few of them ahead.
///
/// A memory of any size is read while it is stored, with little of it in between.
final class ReadAhead: Sendable {
  /// An entry and where it comes from.
  typealias Entry = (item: ExchangeItem, origin: ExchangeItem.Origin)

  /// What the reader is told when the one who takes wants no more.
  struct Stopped: Error {}

  private static let batchSize = 128
  private static let mostBatches = 8

  private struct State {
    var batches: [[Entry]] = []
    var isStopped = false
    /// How the reading ended; `nil` while it goes on.
    var result: Result<ReadReport, any Error>?
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)

  init() { for _ in 0..<Self.mostBatches { room.signal() } }

  /// Reads on a thread of its own.
  func start(_ read: @escaping @Sendable (ExchangeItem.Handler) throws -> ReadReport) {
    DispatchQueue.global(qos: .userInitiated).async {
      var batch: [Entry] = []
      let result = Result {
        let report = try read { item, origin in
          batch.append((item, origin))
          guard batch.count == Self.batchSize else { return }
          try self.put(batch)
          batch = []
          batch.reserveCapacity(Self.batchSize)
        }
        if !batch.isEmpty { try self.put(batch) }
        return report
      }
      self.state.withLock { $0.result = result }
      self.ready.signal()
    }
  }

  private func put(_ batch: [Entry]) throws {
    room.wait()
    let isStopped = state.withLock { state in
      if !state.isStopped { state.batches.append(batch) }
      return state.isStopped
    }
    if isStopped { throw Stopped() }
    ready.signal()
  }

  /// Calls `body` with every entry, in order, and gives how the reading ended.
  func take(_ body: ExchangeItem.Handler) throws -> ReadReport {
    do {
      while true {
        ready.wait()
        let (batch, result) = state.withLock { state in
          state.batches.isEmpty ? ([], state.result) : (state.batches.removeFirst(), nil)
        }
        if let result { return try result.get() }
        room.signal()
        for entry in batch { try body(entry.item, entry.origin) }
      }
    } catch {
      stop()
      throw error
    }
  }

  /// Ends the reading and waits until it has ended: it may use what its caller owns.
  private func stop() {
    while state.withLock({ state in
      state.isStopped = true
      return state.result == nil
    }) {
      room.signal()
      _ = ready.wait(timeout: .now() + .milliseconds(10))
    }
  }
}

extension Format {
  /// Reads like ``read(_:_:_:)``, on a thread of its own and a little ahead of `body`, which is called
  /// on this one.
  ///
  /// It pays where `body` has work to do with every entry of a large file.
  ///
  /// ```swift
  /// let report = try Format.readAhead(ExchangeInput(path: "courts.tmx")) { item, _ in
  ///   if case .unit(let unit) = item { try session.add(unit) }
  /// }
  /// ```
  ///
  /// - Throws: when the file cannot be opened or is of no known format, and what `body` throws.
  /// - Complexity: O(size of the file); about a thousand entries are held at a time.
  public static func readAhead(
    _ input: ExchangeInput, _ options: ReadOptions = ReadOptions(),
    _ body: ExchangeItem.Handler
  ) throws -> ReadReport {
    let ahead = ReadAhead()
    ahead.start { try read(input, options, $0) }
    return try ahead.take(body)
  }
}
