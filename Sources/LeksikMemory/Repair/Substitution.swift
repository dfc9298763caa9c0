/// One stretch of a target that a repair wrote anew, and why.
///
/// ```swift
/// print(repair.substitutions[0])  // number: “15” became “20”, as the source’s “quince” is “veinte”
/// ```
public struct Substitution: Sendable, Hashable {
  /// What was written anew.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A number, an age or a length of time.
    case number
    /// A date.
    case date
    /// A time of day.
    case time
    /// A sum of money.
    case amount
    /// A place in the law.
    case citation
    /// The number of a person, a case or a document.
    case identifier
    /// An address of e-mail or of the web.
    case address
    /// A code of the file the text came from.
    case code
    /// A term of a glossary.
    case term
  }

  /// What was written anew.
  public let kind: Kind
  /// What the stored source says.
  public let source: String
  /// What the query says instead.
  public let query: String
  /// What the stored target said.
  public let from: String
  /// What the repaired target says.
  public let to: String
  /// Where `from` stands in the stored target, as UTF-8 offsets.
  public let range: Range<Int>
  /// Where `to` stands in the repaired target, as UTF-8 offsets.
  public let repairedRange: Range<Int>
  /// Whether `to` is a term that no source or reviewer has confirmed.
  public let isProposed: Bool
}

extension Substitution: CustomStringConvertible {
  /// What became what, and why.
  public var description: String {
    "\(kind): “\(from)” became “\(to)”\(isProposed ? " (proposed)" : ""), "
      + "as the source’s “\(source)” is “\(query)”"
  }
}
