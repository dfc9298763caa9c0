/// Who makes a change, and why.
///
/// ```swift
/// Attribution(who: "Ana Peña", why: "heard in court")
/// ```
public struct Attribution: Sendable, Hashable {
  /// The person, as the history names them.
  public var who: String
  /// The reason, where one was given.
  public var why: String?

  /// An attribution to `who`.
  public init(who: String, why: String? = nil) {
    self.who = who
    self.why = why
  }
}
