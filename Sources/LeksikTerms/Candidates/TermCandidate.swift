/// A phrase of documents that may be a term and is in no glossary.
public struct TermCandidate: Sendable, Hashable {
  /// A place where the phrase stands.
  public struct Context: Sendable, Hashable {
    /// The number of the document, in the order they were added.
    public let document: Int
    /// The bytes of the phrase, as UTF-8 offsets into the document.
    public let range: Range<Int>
    /// The phrase with some words around it, on one line.
    public let snippet: String
  }

  /// The phrase in its most frequent form.
  public let text: String
  /// The number of its words.
  public let wordCount: Int
  /// How often it occurs, in all its forms.
  public let count: Int
  /// In how many documents it occurs.
  public let documentCount: Int
  /// Its C-value: the higher, the likelier it is a term.
  public let score: Double
  /// The first places where it stands.
  public let contexts: [Context]
}
