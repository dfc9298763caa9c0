public import LeksikModel

/// What a rule found: the diagnostic, the element it is about, and a fix where one is safe.
public struct Finding: Sendable {
  /// What is wrong, how bad it is, and on which line.
  public let diagnostic: Diagnostic
  /// Which glossary, by its index among those validated; `nil` for a memory.
  public let glossary: Int?
  /// The id of the concept or unit it is about, or `nil` when it is about a file as a whole.
  public let subject: String?
  /// The change that puts it right, or `nil` when a person has to decide.
  public let fix: Fix?
}
