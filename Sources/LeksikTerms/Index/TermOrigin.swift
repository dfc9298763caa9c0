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

  /// Which glossaries answer first where the status is equal: those of a smaller rank, 0 to 65,535.
  public var rank: Int

  /// An origin.
  public init(glossary: String = "", caseName: String? = nil, rank: Int = 0) {
    self.glossary = glossary
    self.rank = rank
    self.caseName = caseName
  }
}
