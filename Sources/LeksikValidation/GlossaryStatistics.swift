public import LeksikModel

/// What glossaries and memories hold, counted: how much of it, and how far it can be trusted.
///
/// ```swift
/// let counts = GlossaryStatistics(glossaries: [glossary], memories: [])
/// counts.byStatus[.proposed]  // 605
/// ```
public struct GlossaryStatistics: Sendable, Hashable {
  /// The number of concepts.
  public private(set) var concepts = 0
  /// The number of terms in all languages.
  public private(set) var terms = 0
  /// The number of translation units.
  public private(set) var units = 0
  /// Terms by status; a term without one counts as admitted.
  public private(set) var byStatus: [Term.Status: Int] = [:]
  /// Concepts by subject field; one without a field counts under the empty name.
  public private(set) var byField: [String: Int] = [:]
  /// Terms by language, without region.
  public private(set) var byLanguage: [String: Int] = [:]
  /// Definitions by language, without region.
  public private(set) var definitions: [String: Int] = [:]
  /// Terms by how far they can be trusted; those that nobody has judged are left out.
  public private(set) var byReliability: [Term.Reliability: Int] = [:]
  /// Citations by whether anyone has read them in the law itself.
  public private(set) var citations: [Citation.Check: Int] = [:]
  /// Segments by review; those of which the memory does not say are left out.
  public private(set) var segments: [Segment.Review: Int] = [:]
  /// Units by setting; one without counts under the empty name.
  public private(set) var bySetting: [String: Int] = [:]

  /// Counts glossaries and memories.
  ///
  /// - Complexity: O(terms + segments).
  public init(glossaries: [Glossary], memories: [TranslationMemory]) {
    for concept in glossaries.lazy.flatMap(\.concepts) { count(concept) }
    for unit in memories.lazy.flatMap(\.units) {
      units += 1
      bySetting[unit.setting ?? "", default: 0] += 1
      for review in unit.segments.compactMap(\.review) { segments[review, default: 0] += 1 }
    }
  }

  private mutating func count(_ concept: Concept) {
    concepts += 1
    byField[concept.subjectField ?? "", default: 0] += 1
    for citation in concept.citations { citations[citation.check, default: 0] += 1 }
    for section in concept.sections {
      let language = section.language.language
      definitions[language, default: 0] += section.definitions.count
      byLanguage[language, default: 0] += section.terms.count
      terms += section.terms.count
      for term in section.terms {
        byStatus[term.status ?? .admitted, default: 0] += 1
        if let reliability = term.reliability { byReliability[reliability, default: 0] += 1 }
        if let citation = term.citation { citations[citation.check, default: 0] += 1 }
      }
    }
  }
}
