public import LeksikModel

/// A concept with where it stands.
public struct ConceptEntry: Sendable {
  /// The concept.
  public let concept: Concept
  /// Where it stands.
  public let place: Place
}
