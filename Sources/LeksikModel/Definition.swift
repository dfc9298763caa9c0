/// What a concept is, in one language, and where that wording comes from.
public struct Definition: Sendable, Hashable {
  /// The definition: one sentence, genus and difference (ISO 704).
  public var text: String
  /// Where it comes from; `nil` when it is the glossary's own wording.
  public var source: String?

  /// A definition, with its source unless it is the glossary's own.
  public init(_ text: String, source: String? = nil) {
    self.text = text
    self.source = source
  }
}
