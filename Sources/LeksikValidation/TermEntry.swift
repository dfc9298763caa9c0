public import LeksikModel

/// A term with where it stands: what rules about terms look at.
public struct TermEntry: Sendable {
  /// The term.
  public let term: Term
  /// The language of its section.
  public let language: LanguageTag
  /// Where it stands.
  public let place: Place
  /// The term in NFC without case differences; empty when it is blank or cannot be compared.
  public let key: String
  /// The index of its concept in ``GlossarySet/concepts``.
  public let conceptIndex: Int

  /// Whether the term is one to use, and not an explanation in place of one.
  ///
  /// Rules about the form of a term look only at these: an obsolete term is kept as it was said.
  public var isCurrentDesignation: Bool {
    term.status?.isObsolete != true && term.form != .paraphrase
  }
}
