/// What is imported, and on whose word.
///
/// ```swift
/// ImportSource(name: "court-2024.tmx", format: "tmx")
/// ```
public struct ImportSource: Sendable, Hashable {
  /// What to do with a concept whose name its glossary has already, with other content.
  public enum MergePolicy: String, Sendable, Hashable, CaseIterable {
    /// Keep what is stored; the new one counts as rejected, with the reason.
    case keep
    /// Take the new one; the history holds the old.
    case replace
    /// Keep what is stored, and record the new one in the history as a conflict to be looked at.
    case report
  }

  /// The name of the file, as the history shows it.
  public var name: String
  /// The format it had: `"tmx"`.
  public var format: String
  /// What to do about concepts that are there already.
  public var policy: MergePolicy

  /// A source of data.
  public init(name: String, format: String, policy: MergePolicy = .keep) {
    self.name = name
    self.format = format
    self.policy = policy
  }
}
