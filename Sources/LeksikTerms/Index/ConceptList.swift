public import LeksikMatching
public import LeksikModel

/// Concepts in memory; the number of each is its place.
public struct ConceptList: ConceptSource {
  /// The concepts, in the order they were given.
  public let concepts: [Concept]
  private let positions: [Concept.ID: Int]

  /// A list of `concepts`; where an id occurs twice, relations lead to the first.
  ///
  /// - Complexity: O(`concepts.count`).
  public init(_ concepts: [Concept]) {
    self.concepts = concepts
    positions = Dictionary(
      concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The concept at a place, or `nil` past the end.
  public func concept(numbered number: Int) -> Concept? {
    concepts.indices.contains(number) ? concepts[number] : nil
  }

  /// The first concept with this id, or `nil`.
  public func concept(_ id: Concept.ID) -> Concept? { positions[id].map { concepts[$0] } }

  /// Never asked: an index of a list lives in memory, or was made with the program.
  public func failure(for damage: IndexFileError) -> Never {
    preconditionFailure("an index in memory cannot be damaged: \(damage)")
  }
}
