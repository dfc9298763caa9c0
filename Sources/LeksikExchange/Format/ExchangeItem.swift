public import LeksikModel

/// What a reader hands over, one after the other in the order of the file.
public enum ExchangeItem: Sendable, Hashable {
  /// A glossary begins: its title, provenance and working language, without concepts.
  case glossary(Glossary)
  /// A concept of the glossary.
  case concept(Concept)
  /// A memory begins: its title and properties, without units.
  case memory(TranslationMemory)
  /// A unit of the memory.
  case unit(TranslationUnit)

  /// Where an item comes from.
  public struct Origin: Sendable, Hashable {
    /// Where it starts in its file.
    public var location: SourceLocation
    /// The id that the file gives it; empty where Leksik had to make one up.
    public var id: String

    /// An origin.
    public init(_ location: SourceLocation, id: String = "") {
      self.location = location
      self.id = id
    }
  }

  /// The id of a concept or unit; `nil` for the beginning of a glossary or memory.
  public var id: String? {
    switch self {
    case .concept(let concept): concept.id
    case .unit(let unit): unit.id
    case .glossary, .memory: nil
    }
  }

  /// What entries it belongs to.
  public var kind: Format.Kind {
    switch self {
    case .glossary, .concept: .glossary
    case .memory, .unit: .memory
    }
  }
}

extension ExchangeItem {
  /// Takes what a reader hands over; what it throws ends the reading.
  public typealias Handler = (ExchangeItem, Origin) throws -> Void
}
