import LeksikModel

/// One finding, or one kind of them in one entry or file, that is known and accepted.
///
/// ```swift
/// Suppression(file: "courts.tbx", rule: "L23", subject: "CRI-014", reason: "Mexican on purpose.")
/// ```
public struct Suppression: Sendable, Hashable {
  /// The name of the file, without its folder; `*` for any.
  public var file: String
  /// The id of the rule.
  public var rule: String
  /// The id of the concept or unit; `*` for all of the file.
  public var subject: String
  /// Why it is accepted; never blank.
  public var reason: String

  /// A suppression.
  public init(file: String, rule: String, subject: String, reason: String) {
    self.file = file
    self.rule = rule
    self.subject = subject
    self.reason = reason
  }

  /// Whether a finding is one of those that are meant.
  func covers(_ finding: Finding) -> Bool {
    rule == finding.diagnostic.rule && (subject == "*" || subject == finding.subject)
      && (file == "*" || file == fileName(finding.diagnostic.location.path))
  }
}

/// The last part of a path.
func fileName(_ path: String) -> String {
  path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
}
