/// Where a concept comes from: the glossary, and the confidential case it belongs to, if any.
///
/// ```swift
/// TermOrigin(glossary: "Courts")
/// ```
public struct TermOrigin: Sendable, Hashable {
  /// The title of the glossary; empty when the concept belongs to none.
  public var glossary: String
  /// The case to which the concept is confined, or `nil` when everyone may find it.
  public var caseName: String?

  /// An origin.
  public init(glossary: String = "", caseName: String? = nil) {
    self.glossary = glossary
    self.caseName = caseName
  }
}
