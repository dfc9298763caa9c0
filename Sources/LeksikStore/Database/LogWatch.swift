/// How many pages the write-ahead log of a connection held after its last commit.
///
/// `@unchecked Sendable`: the number is written and read on the queue of the connection.
final class LogWatch: @unchecked Sendable {
  /// Where SQLite counts; it lives as long as the connection that holds this object.
  let address: UnsafeMutablePointer<Int32>

  init() {
    address = .allocate(capacity: 1)
    address.initialize(to: 0)
  }

  deinit { address.deallocate() }

  /// The number of pages.
  var frames: Int32 { address.pointee }
}
