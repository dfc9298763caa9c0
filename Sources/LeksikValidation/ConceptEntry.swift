public import LeksikModel

/// A concept with where it stands.
public struct ConceptEntry: Sendable {
  /// Shared, since every rule walks all concepts and a copy of one has a dozen parts to retain.
  private let storage: Storage
  /// Its index in ``GlossarySet/concepts``.
  let index: Int

  private final class Storage: Sendable {
    let concept: Concept
    let place: Place

    init(concept: Concept, place: Place) {
      self.concept = concept
      self.place = place
    }
  }

  init(concept: Concept, place: Place, index: Int) {
    storage = Storage(concept: concept, place: place)
    self.index = index
  }

  /// The concept.
  public var concept: Concept { storage.concept }
  /// Where it stands.
  public var place: Place { storage.place }
}
