public import LeksikModel

/// One change: who, when, what, why, and from which import.
public struct HistoryEntry: Sendable, Hashable {
  /// What was done.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// It was added by a person.
    case add
    /// It was changed.
    case edit
    /// It was removed: kept, but no longer found.
    case remove
    /// A removed item was brought back.
    case restore
    /// An edit was refused, because someone else had changed the item; ``after`` is what was refused.
    case conflict
    /// A file was imported.
    case `import`
    /// An import or an update replaced it.
    case replace
    /// A case was opened.
    case open
    /// A case was erased.
    case purge
    /// The shipped data was brought up to date.
    case update
    /// A backup was written.
    case backup
  }

  /// What a change is about.
  public enum Subject: Sendable, Hashable {
    /// A concept, by its number.
    case concept(Int64)
    /// A translation unit, by its number.
    case unit(Int64)
    /// A case.
    case `case`
    /// The store as a whole.
    case store
  }

  /// The content of an item.
  public enum Content: Sendable, Hashable {
    /// A concept.
    case concept(Concept)
    /// A translation unit.
    case unit(TranslationUnit)
  }

  /// The commit; later ones have greater numbers.
  public let revision: Int64
  /// When.
  public let date: Timestamp
  /// Who.
  public let who: String
  /// Why, where a reason was given.
  public let why: String?
  /// What was done.
  public let action: Action
  /// To what.
  public let subject: Subject
  /// The name of the concept, unit or file.
  public let name: String
  /// The case it belongs to, if any.
  public let caseName: String?
  /// The import it came with, if any.
  public let importNumber: Int64?
  /// What the item was, where it was something else.
  public let before: Content?
  /// What it became, or what was refused.
  public let after: Content?
}
