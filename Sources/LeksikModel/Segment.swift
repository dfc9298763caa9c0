/// A stretch of text that is translated as a whole, usually a sentence.
public struct Segment: Sendable, Hashable {
  /// Whether a person has confirmed a segment.
  public enum Review: String, Sendable, Hashable, CaseIterable {
    /// Confirmed by a person who answers for it.
    case reviewed
    /// Written with care, confirmed by nobody.
    case unreviewed
  }

  /// The language of the text.
  public var language: LanguageTag
  /// The text as it was written, without markup; never normalised.
  public var text: String
  /// The markup that stood in the text, in order of its offsets; a change of the text makes them
  /// stale.
  public var codes: [InlineCode]
  /// Whether a person has confirmed it; `nil` when the memory does not say.
  public var review: Review?
  /// The segment that stood before it in its document, in the same language, where known.
  public var previous: String?
  /// The segment that stood after it in its document, in the same language, where known.
  public var next: String?
  /// Whatever else the memory says of the segment.
  public var properties: [Property]

  /// A segment in `language`.
  public init(
    _ text: String, in language: LanguageTag, codes: [InlineCode] = [], review: Review? = nil,
    previous: String? = nil, next: String? = nil, properties: [Property] = []
  ) {
    self.language = language
    self.text = text
    self.codes = codes
    self.review = review
    self.previous = previous
    self.next = next
    self.properties = properties
  }
}
