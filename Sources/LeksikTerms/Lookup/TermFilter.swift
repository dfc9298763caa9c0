public import LeksikModel

/// Which terms may answer, and which glossaries answer first.
///
/// ```swift
/// var filter = TermFilter()
/// filter.glossaries = ["Hearing of 3 May", "Courts"]   // these first, the others in an emergency
/// filter.region = "DO"
/// filter.validOn = CalendarDate("2024-05-01")
/// terms.lookup("trata", where: filter)
/// ```
///
/// A filter with nothing set lets everything pass that is not confined to a case.
public struct TermFilter: Sendable, Hashable {
  /// The languages of the terms, regions ignored; empty for any.
  public var languages: [LanguageTag] = []
  /// The titles of glossaries, the most trusted first; empty for all in the order of the index.
  public var glossaries: [String] = []
  /// Whether the glossaries that are not named are asked when the named ones have no term that is
  /// the query in any spelling or form (exact to inflection): an emergency search.
  public var fallsThrough = true
  /// Subject fields, as the concepts spell them; empty for any.
  public var subjectFields: Set<String> = []
  /// A region, ISO 3166-1: terms of it, and those bound to no region; `nil` for any.
  public var region: String?
  /// Registers, empty for any; a term without a register is neutral.
  public var registers: Set<Term.Register> = []
  /// Statuses, empty for any; a term without a status is admitted.
  public var statuses: Set<Term.Status> = []
  /// A day on which the term must be current; a term without dates always is.
  public var validOn: CalendarDate?
  /// The case whose confidential terms answer, besides those confined to none.
  public var caseName: String?

  /// A filter that lets everything pass that is not confined to a case.
  public init() {}

  /// A filter that lets terms of some languages pass.
  public init(languages: [LanguageTag]) { self.languages = languages }

  /// Whether a term may answer, whatever glossary it is of.
  func admits(_ term: TermAttributes) -> Bool {
    (languages.isEmpty || languages.contains { $0.language == term.language.language })
      && (term.caseName == nil || term.caseName == caseName)
      && (subjectFields.isEmpty || term.subjectField.map(subjectFields.contains) ?? false)
      && (region.map { term.regions.isEmpty || term.regions.contains($0) } ?? true)
      && (registers.isEmpty || registers.contains(term.register ?? .neutral))
      && (statuses.isEmpty || statuses.contains(term.status ?? .admitted))
      && (validOn.map { day in term.validity?.contains(day) ?? true } ?? true)
  }
}
