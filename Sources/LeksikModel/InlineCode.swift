/// Markup inside a segment: a tag of the original document, which is no part of the text.
///
/// The text of the segment stays plain; a code says at which place of it the markup stood, so that
/// matching sees words only and a file keeps its tags.
///
/// ```swift
/// // Firme <b>aquí</b>.
/// Segment(
///   "Firme aquí.", in: .spanish,
///   codes: [
///     InlineCode(.begin, at: 6, pair: "1", content: "<b>"),
///     InlineCode(.end, at: 11, pair: "1", content: "</b>"),
///   ])
/// ```
///
/// Source: the content markup of TMX 1.4b, level 2 (`bpt`, `ept`, `ph`, `it`, `hi`, `sub`, `ut`).
public struct InlineCode: Sendable, Hashable {
  /// What part of markup a code is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The start of a pair, `bpt`.
    case begin
    /// The end of a pair, `ept`.
    case end
    /// Markup that stands for itself, `ph`.
    case placeholder
    /// A start whose end lies in another segment, `it` with `pos="begin"`.
    case isolatedBegin
    /// An end whose start lies in another segment, `it` with `pos="end"`.
    case isolatedEnd
    /// The start of a stretch that is set off, `hi`.
    case highlightBegin
    /// The end of a stretch that is set off.
    case highlightEnd
    /// Markup of which nothing is known, `ut`.
    case unknown
  }

  /// Text inside a code that is translated for itself, such as the title of a link; `sub`.
  public struct Subflow: Sendable, Hashable {
    /// Where it stands in the content of its code, in bytes of UTF-8.
    public var offset: Int
    /// The text.
    public var text: String
    /// The codes in its text.
    public var codes: [InlineCode]
    /// What kind of text it is, as the file says.
    public var type: String?
    /// The format of the text, as the file says.
    public var datatype: String?

    /// Text at `offset` of the content of a code.
    public init(
      _ text: String, at offset: Int, codes: [InlineCode] = [], type: String? = nil,
      datatype: String? = nil
    ) {
      self.text = text
      self.offset = offset
      self.codes = codes
      self.type = type
      self.datatype = datatype
    }
  }

  /// What part of markup it is.
  public var kind: Kind
  /// Where it stands in the text, in bytes of UTF-8: before the character at that offset.
  public var offset: Int
  /// What joins a start and an end in one segment, `i` in TMX.
  public var pair: String?
  /// What joins a code with that of the other languages, `x` in TMX.
  public var counterpart: String?
  /// What it does, as the file says: `"bold"`.
  public var type: String?
  /// The side to which a placeholder belongs: `"p"`, `"f"` or `"b"`.
  public var association: String?
  /// The markup itself: `"<b>"`.
  public var content: String
  /// The texts inside the markup, in order.
  public var subflows: [Subflow]

  /// A code before the character at `offset` bytes of the text.
  public init(
    _ kind: Kind, at offset: Int, pair: String? = nil, counterpart: String? = nil,
    type: String? = nil, association: String? = nil, content: String = "",
    subflows: [Subflow] = []
  ) {
    self.kind = kind
    self.offset = offset
    self.pair = pair
    self.counterpart = counterpart
    self.type = type
    self.association = association
    self.content = content
    self.subflows = subflows
  }
}
