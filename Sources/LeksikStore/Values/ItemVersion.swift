/// The state of a concept or unit that a person has seen; an edit names the one it starts from.
///
/// ```swift
/// let stored = try await workspace.concept("TIP-001")
/// try await workspace.replace(stored.number, with: changed, expecting: stored.version, by: me)
/// ```
///
/// It is the revision of the store in which the item was last changed.
public struct ItemVersion: Sendable, Hashable, CustomStringConvertible {
  /// The revision.
  public let revision: Int64

  /// The version that `leksik history` showed as this number.
  public init(revision: Int64) { self.revision = revision }

  /// The revision as digits.
  public var description: String { String(revision) }
}
