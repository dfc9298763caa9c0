public import LeksikText

/// One place where a query and a stored source differ.
///
/// ```swift
/// print(match.differences[0])  // negation: “no” is not in the source
/// ```
public struct Difference: Sendable, Hashable {
  /// What tells the two apart.
  public let kind: TokenDifference.Kind
  /// What the query says there, or `nil` when it says nothing.
  public let query: String?
  /// What the source says there, or `nil` when it says nothing.
  public let source: String?
  /// The place in the query, as UTF-8 offsets; `nil` when the query says nothing.
  public let queryRange: Range<Int>?
  /// The place in the source, as UTF-8 offsets; `nil` when the source says nothing.
  public let sourceRange: Range<Int>?
  /// Whether it changes what was said.
  public let isCritical: Bool

  init(_ kind: TokenDifference.Kind, query: MatchToken?, source: MatchToken?, isCritical: Bool) {
    self.kind = kind
    self.query = query?.text
    self.source = source?.text
    queryRange = query?.range
    sourceRange = source?.range
    self.isCritical = isCritical
  }
}

extension Difference: CustomStringConvertible {
  /// The kind and both sides in words.
  public var description: String {
    switch (query, source) {
    case (let query?, let source?) where query == source: "\(kind): “\(query)” stands elsewhere"
    case (let query?, let source?): "\(kind): “\(query)” where the source has “\(source)”"
    case (let query?, nil): "\(kind): “\(query)” is not in the source"
    case (nil, let source?): "\(kind): the source has “\(source)”"
    case (nil, nil): "\(kind)"
    }
  }
}
