/// One designation of a concept in one language.
///
/// ```swift
/// let term = Term("trata de personas", status: .preferred, gender: .feminine)
/// ```
///
/// Source: `termSec` of ISO 30042:2019 and the data categories of ISO 12620.
public struct Term: Sendable, Hashable {
  /// The term as it is to be said and written; never folded.
  public var text: String
  /// Whether to use it; `nil` when the glossary does not say.
  public var status: Status?
  /// Full form, abbreviation and so on; `nil` when the glossary does not say.
  public var form: Form?
  /// Noun, verb and so on; `nil` when the glossary does not say.
  public var partOfSpeech: PartOfSpeech?
  /// Grammatical gender; `nil` where the language has none or the glossary does not say.
  public var gender: Gender?
  /// Grammatical number; `nil` when the glossary does not say.
  public var number: Number?
  /// Where in society it is said; `nil` when the glossary does not say.
  public var register: Register?
  /// The regions where it is used, ISO 3166-1: `["DO"]`; empty when the glossary does not say.
  public var regions: [String]
  /// The legal system it belongs to, ISO 3166-1 or `INT`; `nil` when it is bound to none.
  public var jurisdiction: String?
  /// The law that uses it.
  public var citation: Citation?
  /// How far it can be trusted; `nil` when nobody has judged it.
  public var reliability: Reliability?
  /// The days on which it is current; `nil` when the glossary does not say.
  public var validity: Validity?
  /// Where it was found.
  public var sources: [String]
  /// Remarks on its use.
  public var notes: [String]

  /// A term; everything but its text may be left out.
  public init(
    _ text: String, status: Status? = nil, form: Form? = nil, partOfSpeech: PartOfSpeech? = nil,
    gender: Gender? = nil, number: Number? = nil, register: Register? = nil,
    regions: [String] = [], jurisdiction: String? = nil, citation: Citation? = nil,
    reliability: Reliability? = nil, validity: Validity? = nil, sources: [String] = [],
    notes: [String] = []
  ) {
    self.text = text
    self.status = status
    self.form = form
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.number = number
    self.register = register
    self.regions = regions
    self.jurisdiction = jurisdiction
    self.citation = citation
    self.reliability = reliability
    self.validity = validity
    self.sources = sources
    self.notes = notes
  }
}
