/// A place of a text where terms stand, as a recogniser finds it: without the concepts.
public struct TermSpan: Sendable, Hashable {
  /// The bytes, as UTF-8 offsets from the start of the text.
  public let range: Range<Int>
  /// The terms that the place may be, the likeliest first: homographs are all here.
  public let readings: [TermReading]
  /// Whether the place lies inside a longer one.
  public let isNested: Bool
}

/// One term that a place of a text may be.
public struct TermReading: Sendable, Hashable {
  /// The number of the concept, by which its source finds it.
  public let concept: Int
  /// How the place differs from the term, from exact to inflection.
  public let reason: MatchReason
  /// The layer of the index, and the term in it.
  let layer: Int
  let entry: Int
}
