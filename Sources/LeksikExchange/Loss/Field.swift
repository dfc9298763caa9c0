/// A field of the model that some format cannot hold.
///
/// The raw value is what loss reports call it.
public enum Field: String, Sendable, Hashable, CaseIterable {
  // Of any entry.
  case ids
  case withoutSource = "entries without the source language"
  case lineBreaks = "line breaks and tabs"
  case leadingHash = "terms that begin with #"
  // Of a glossary.
  case glossaryTitle = "glossary title"
  case provenance
  case workingLanguage = "working language"
  // Of a concept.
  case subjectField = "subject field"
  case conceptRegions = "regions of a concept"
  case conceptCitations = "citations of a concept"
  case relations
  case conceptSources = "sources of a concept"
  case conceptNotes = "notes of a concept"
  // Of a language section.
  case otherLanguages = "languages beyond the two of the format"
  case equivalence
  case definitions
  case definitionSources = "sources of definitions"
  case sectionNotes = "notes of a language"
  case emptySections = "languages without a term"
  case sectionOrder = "order of the languages"
  // Of a term.
  case grouping = "terms of one concept that stand apart"
  case status
  case form
  case partOfSpeech = "part of speech"
  case gender
  case number
  case register
  case termRegions = "regions of a term"
  case jurisdiction
  case termCitation = "citation of a term"
  case reliability
  case termValidity = "validity of a term"
  case termSources = "sources of a term"
  case termNotes = "notes of a term"
  // Of a memory.
  case memoryTitle = "memory title"
  case memoryProperties = "properties of a memory"
  // Of a unit.
  case setting
  case unitRegister = "register of a unit"
  case unitNotes = "notes of a unit"
  case changed = "date of change"
  case origin
  case caseName = "case"
  case unitProperties = "properties of a unit"
  // Of a segment.
  case variants = "further wordings in one language"
  case codes = "inline codes"
  case review
  case context = "neighbouring segments"
  case segmentProperties = "properties of a segment"
}

extension Field {
  /// The fields of glossaries, concepts and terms.
  static let ofGlossary: Set<Field> = [
    .glossaryTitle, .provenance, .workingLanguage, .subjectField, .conceptRegions,
    .conceptCitations, .relations, .conceptSources, .conceptNotes, .otherLanguages, .equivalence,
    .definitions, .definitionSources, .sectionNotes, .emptySections, .sectionOrder, .status, .form,
    .partOfSpeech, .gender, .number, .register, .termRegions, .jurisdiction, .termCitation,
    .reliability, .termValidity, .termSources, .termNotes,
  ]
  /// The fields of memories, units and segments.
  static let ofMemory = Set(allCases).subtracting(ofGlossary)
    .subtracting([.ids, .withoutSource, .lineBreaks, .leadingHash, .grouping]).union([
      .otherLanguages
    ])
}
