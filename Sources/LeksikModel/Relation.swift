/// A link from one concept to another, with the reason a person should know.
///
/// ```swift
/// let warning = Relation(
///   .confusableWith, to: "SOM-001",
///   note: "Spanish tráfico ilícito de migrantes is smuggling; trata is trafficking.")
/// ```
///
/// Source: ISO 704 (generic and associative relations); `confusableWith` is Leksik's own.
public struct Relation: Sendable, Hashable {
  /// What the link means.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The target is the generic concept of this one.
    case broader
    /// The two belong together in some other way.
    case related
    /// A false friend: the two are easily mistaken for one another, and must not be.
    case confusableWith
  }

  /// What the link means.
  public var kind: Kind
  /// The id of the other concept.
  public var target: Concept.ID
  /// Why, in one sentence; for `confusableWith`, what to say and what not to say.
  public var note: String?

  /// A link of `kind` to the concept `target`.
  public init(_ kind: Kind, to target: Concept.ID, note: String? = nil) {
    self.kind = kind
    self.target = target
    self.note = note
  }
}
