/// The ids met so far, of which only a fingerprint is kept.
///
/// A memory of millions of units keeps eight bytes of each. That two ids share a fingerprint has a
/// chance of about one in ten million for two million units, and costs the later one a longer name.
struct IDSet {
  private var fingerprints: Set<UInt64> = []

  /// Adds an id; `false` when it was there before.
  mutating func insert(_ id: String) -> Bool {
    var hasher = Hasher()
    var id = id
    id.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return fingerprints.insert(UInt64(truncatingIfNeeded: hasher.finalize())).inserted
  }
}
