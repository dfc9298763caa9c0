/// Something about a user's data that a person should know: what, how bad, and where.
///
/// Readers and rules collect diagnostics instead of throwing: one bad line does not hide the next.
///
/// ```swift
/// let diagnostic = Diagnostic(
///   .error, rule: "L16", "the term ends with a space; remove it",
///   at: SourceLocation(path: "courts.tbx", line: 12, column: 5))
/// print(diagnostic)  // courts.tbx:12:5: error: the term ends with a space; remove it [L16]
/// ```
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The data is wrong or unusable.
    case error
    /// The data is probably wrong.
    case warning
    /// Worth knowing; nothing needs to change.
    case note
  }

  /// How much it matters.
  public var severity: Severity
  /// The stable identifier of the rule that found it: `"L16"`, `"xml"`.
  public var rule: String
  /// One sentence: what is wrong and what to do about it.
  public var message: String
  /// Where it is.
  public var location: SourceLocation

  /// A diagnostic found by `rule` at `location`.
  public init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
  }
}

extension Diagnostic.Severity: Comparable {
  /// Notes before warnings before errors, so that `max()` is the worst.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension Diagnostic: Comparable {
  /// In the order of the files, worst first on one line, then by rule and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: message [rule]`, as compilers write it.
  public var description: String { "\(location): \(severity): \(message) [\(rule)]" }
}
