/// What became of everything an import read: `read == stored + duplicates + rejected`.
public struct ImportSummary: Sendable, Hashable {
  /// The number of the import, as the history and ``Stored/origin`` name it; `nil` when nothing was
  /// kept, because it was only tried.
  public internal(set) var number: Int64?
  /// How many concepts and units were read.
  public internal(set) var read = 0
  /// How many were stored, new or in place of an older one.
  public internal(set) var stored = 0
  /// How many of the stored ones replaced an older one.
  public internal(set) var replaced = 0
  /// How many were there already.
  public internal(set) var duplicates = 0
  /// How many could not be stored.
  public internal(set) var rejected = 0

  /// The same counts, of an import of which nothing was kept.
  package var ofTrial: ImportSummary {
    var summary = self
    summary.number = nil
    return summary
  }
}

/// What became of one concept or unit of an import.
public enum ImportOutcome: Sendable, Hashable {
  /// It is new and was stored.
  case stored
  /// It took the place of another content of the same name.
  case replaced
  /// The store has it already.
  case duplicate
  /// The store has another content of this name, which was kept.
  case kept
}
