public import LeksikModel

/// A term with where it stands: what rules about terms look at.
public struct TermEntry: Sendable {
  /// Shared, since every rule walks all terms and a copy of a term has a dozen parts to retain.
  private let storage: Storage
  /// The status of the term, here so that a rule about some statuses fetches no other terms.
  let status: Term.Status?
  /// Whether ``key`` is ASCII: then no accent can be taken from it.
  let isASCII: Bool
  /// Its language, here for the same reason.
  let known: KnownLanguage
  /// Whether the term holds a byte that an apostrophe begins with: few do.
  let mayHoldApostrophe: Bool
  /// Whether the term is one to use, and not an explanation in place of one.
  ///
  /// Rules about the form of a term look only at these: an obsolete term is kept as it was said.
  public let isCurrentDesignation: Bool
  /// Whether the term can be compared: whether ``key`` is not empty.
  let hasKey: Bool
  /// The index of its concept in ``GlossarySet/concepts``.
  public let conceptIndex: Int
  /// A number that terms of one language, in whatever region, share when their keys are equal; below
  /// the number of terms.
  public internal(set) var keyNumber = 0

  private final class Storage: Sendable {
    let term: Term
    let language: LanguageTag
    let place: Place
    let key: String

    init(term: Term, language: LanguageTag, place: Place, key: String) {
      self.term = term
      self.language = language
      self.place = place
      self.key = key
    }
  }

  init(term: Term, language: LanguageTag, place: Place, key: String, conceptIndex: Int) {
    storage = Storage(term: term, language: language, place: place, key: key)
    status = term.status
    isCurrentDesignation = term.status?.isObsolete != true && term.form != .paraphrase
    hasKey = !key.isEmpty
    isASCII = key.utf8.allSatisfy { $0 < 0x80 }
    known = KnownLanguage(language)
    mayHoldApostrophe = term.text.utf8.contains { $0 == 0x27 || $0 == 0xE2 || $0 == 0xCA }
    self.conceptIndex = conceptIndex
  }

  /// The term.
  public var term: Term { storage.term }
  /// The language of its section.
  public var language: LanguageTag { storage.language }
  /// Where it stands.
  public var place: Place { storage.place }
  /// The term in NFC without case differences; empty when it is blank or cannot be compared.
  public var key: String { storage.key }
}
