public import LeksikModel

/// A stretch of a query that stands in stored segments word for word.
public struct Fragment: Sendable, Hashable {
  /// One stored segment that has the stretch.
  public struct Place: Sendable, Hashable {
    /// The unit.
    public let unit: TranslationUnit
    /// Its segment in the language of the query.
    public let source: Segment
    /// Where the stretch stands in the source, as UTF-8 offsets.
    public let sourceRange: Range<Int>
    /// Its segment in the language asked for.
    public let target: Segment
  }

  /// The stretch as the query has it.
  public let text: String
  /// Where it stands in the query, as UTF-8 offsets.
  public let queryRange: Range<Int>
  /// How many words it has.
  public let wordCount: Int
  /// Segments that have it, the latest change first; not all where there are many.
  public let places: [Place]
  /// In how many places it stands.
  public let placeCount: Int
}
