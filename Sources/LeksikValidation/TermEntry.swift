public import LeksikModel

/// A term with where it stands: what rules about terms look at.
public struct TermEntry: Sendable {
  /// Shared, since every rule walks all terms and a copy of a term has a dozen parts to retain.
  private let storage: Storage

  private final class Storage: Sendable {
    let term: Term
    let language: LanguageTag
    let place: Place
    let key: String
    let keyNumber: Int
    let conceptIndex: Int

    init(
      term: Term, language: LanguageTag, place: Place, key: String, keyNumber: Int,
      conceptIndex: Int
    ) {
      self.term = term
      self.language = language
      self.place = place
      self.key = key
      self.keyNumber = keyNumber
      self.conceptIndex = conceptIndex
    }
  }

  init(
    term: Term, language: LanguageTag, place: Place, key: String, keyNumber: Int, conceptIndex: Int
  ) {
    storage = Storage(
      term: term, language: language, place: place, key: key, keyNumber: keyNumber,
      conceptIndex: conceptIndex)
  }

  /// The term.
  public var term: Term { storage.term }
  /// The language of its section.
  public var language: LanguageTag { storage.language }
  /// Where it stands.
  public var place: Place { storage.place }
  /// The term in NFC without case differences; empty when it is blank or cannot be compared.
  public var key: String { storage.key }
  /// A number that terms of one language, in whatever region, share when their keys are equal; below
  /// the number of terms.
  public var keyNumber: Int { storage.keyNumber }
  /// The index of its concept in ``GlossarySet/concepts``.
  public var conceptIndex: Int { storage.conceptIndex }

  /// Whether the term is one to use, and not an explanation in place of one.
  ///
  /// Rules about the form of a term look only at these: an obsolete term is kept as it was said.
  public var isCurrentDesignation: Bool {
    term.status?.isObsolete != true && term.form != .paraphrase
  }
}
