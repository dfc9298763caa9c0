public import LeksikModel
import LeksikText

/// What the caller knows besides the query: its neighbours, its case, and whom to trust less.
///
/// ```swift
/// let options = MatchOptions(
///   previous: "¿Comprende sus derechos?", penalties: Penalties(unreviewed: .percent(2)))
/// ```
public struct MatchOptions: Sendable, Hashable {
  /// The segment before the query, in its language.
  public var previous: String?
  /// The segment after the query, in its language.
  public var next: String?
  /// The confidential case that the query belongs to.
  public var caseName: String?
  /// What is taken off a match for where it comes from.
  public var penalties: Penalties

  /// Options; without any, no context is known and nothing is taken off.
  public init(
    previous: String? = nil, next: String? = nil, caseName: String? = nil,
    penalties: Penalties = Penalties()
  ) {
    self.previous = previous
    self.next = next
    self.caseName = caseName
    self.penalties = penalties
  }

  /// The neighbours of `source` that are those of the query, compared in NFC.
  public func context(of source: Segment) -> ContextMatch {
    var same: ContextMatch = []
    if Self.isSame(previous, source.previous) { same.insert(.previous) }
    if Self.isSame(next, source.next) { same.insert(.next) }
    return same
  }

  private static func isSame(_ query: String?, _ stored: String?) -> Bool {
    guard let query, let stored else { return false }
    return Normalization.nfc(query).utf8.elementsEqual(Normalization.nfc(stored).utf8)
  }
}
