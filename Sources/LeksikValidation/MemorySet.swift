public import LeksikModel

/// The memories that are validated together.
public struct MemorySet: Sendable {
  /// The memories, in the order given.
  public let memories: [TranslationMemory]
  /// All units, in order, with where they stand: ``Place/concept`` counts the units of a memory,
  /// ``Place/section`` the segments of a unit.
  public let units: [(unit: TranslationUnit, place: Place)]

  init(_ imported: [Imported<TranslationMemory>]) {
    memories = imported.map(\.document)
    units = imported.enumerated().flatMap { index, memory in
      memory.document.units.enumerated().map {
        ($0.element, Place(glossary: index, concept: $0.offset))
      }
    }
  }
}
