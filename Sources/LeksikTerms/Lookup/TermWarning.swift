public import LeksikModel

/// Something an interpreter must know before using the answer.
public enum TermWarning: Sendable, Hashable {
  /// The concept is easily mistaken for another one.
  case confusable(with: Concept, note: String?)
  /// The term that matched is not to be used; say the other one, where there is one.
  case obsolete(Term, use: Term?)
  /// The term to use in `language` is proposed: no named source or reviewer has confirmed it.
  case proposed(Term, language: LanguageTag)
}

extension TermWarning: CustomStringConvertible {
  /// The warning in one sentence.
  public var description: String {
    switch self {
    case .confusable(let other, let note):
      let names = LanguageTag.supported.compactMap { other.preferredTerm(in: $0)?.text }
      let label = "Not to be confused with \(names.joined(separator: " / ")) (\(other.id))"
      return note.map { "\(label): \($0)" } ?? label
    case .obsolete(let term, let replacement):
      let status = term.status?.rawValue ?? "obsolete"
      let advice = replacement.map { "; say “\($0.text)”" } ?? ""
      return "“\(term.text)” is \(status)\(advice)"
    case .proposed(let term, let language):
      return "“\(term.text)” (\(language)) is proposed: no source or reviewer has confirmed it"
    }
  }
}
