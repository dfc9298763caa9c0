public import LeksikModel

/// Something a translation does with a term that a person should look at.
public struct TermFinding: Sendable, Hashable {
  /// What is the matter.
  public enum Kind: Sendable, Hashable {
    /// The source has a term, and the target none of its equivalents.
    case missing(expected: [Term])
    /// The target has a deprecated or superseded term; `use` is the one to say, where there is one.
    case obsolete(Term, use: Term?)
    /// The target has the term of another concept that is easily mistaken for the one of the source.
    case falseFriend(Term, of: Concept, expected: [Term], note: String?)
  }

  /// What is the matter.
  public let kind: Kind
  /// The concept that the source names, or for an obsolete term the one it stands for.
  public let concept: Concept
  /// Where the source has the term, as UTF-8 offsets; `nil` where the source does not have it.
  public let sourceRange: Range<Int>?
  /// Where the target has the wrong term, as UTF-8 offsets; `nil` for a missing one.
  public let targetRange: Range<Int>?
}

extension TermFinding: CustomStringConvertible {
  /// The finding in one sentence.
  public var description: String {
    switch kind {
    case .missing(let expected):
      "\(concept.id) is missing; expected \(Self.list(expected))"
    case .obsolete(let term, let use):
      "“\(term.text)” is \(term.status?.rawValue ?? "obsolete")"
        + (use.map { "; say “\($0.text)”" } ?? "")
    case .falseFriend(let term, let other, let expected, let note):
      "“\(term.text)” is \(other.id), not \(concept.id); expected \(Self.list(expected))"
        + (note.map { ": \($0)" } ?? "")
    }
  }

  private static func list(_ terms: [Term]) -> String {
    terms.map { "“\($0.text)”" }.joined(separator: " or ")
  }
}
