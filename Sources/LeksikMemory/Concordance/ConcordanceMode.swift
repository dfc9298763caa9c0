/// How the words of a concordance query must stand in a segment.
public enum ConcordanceMode: String, Sendable, Hashable, CaseIterable {
  /// One after the other, in the order of the query; punctuation between them does not matter.
  case phrase
  /// All of them, anywhere in the segment.
  case all
}
