import LeksikModel
import LeksikText

/// What is asked of every part of a memory.
///
/// A class, as it is passed about while a row takes a fraction of a microsecond.
final class MemoryRequest: Sendable {
  let query: String
  let source: LanguageTag
  let target: LanguageTag?
  let threshold: Similarity
  let limit: Int
  let options: MatchOptions
  /// Whether a place depends on more of a unit than the index knows.
  let needsUnits: Bool
  /// The query in NFC, and the hash of it that rows are compared with.
  let exactText: String
  let exactHash: UInt32

  init(
    query: String, from source: LanguageTag, to target: LanguageTag?, atLeast threshold: Similarity,
    limit: Int, options: MatchOptions
  ) {
    self.query = query
    self.source = source
    self.target = target
    self.threshold = threshold
    self.limit = limit
    self.options = options
    needsUnits =
      options.previous != nil || options.next != nil || options.penalties != Penalties()
    exactText = Normalization.nfc(query)
    exactHash = UInt32(truncatingIfNeeded: TextHash.of(exactText))
  }

  /// The most that a segment of this weight may cost and still reach the threshold.
  func allowance(_ weight: Int) -> Int {
    // Nothing is less alike than 0 %, whatever it costs.
    threshold == .none ? 1 << 40 : weight * (10_000 - threshold.hundredths) / 10_000
  }
}
