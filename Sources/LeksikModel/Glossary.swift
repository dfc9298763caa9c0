/// A titled collection of concepts, usually one file and one subject field.
public struct Glossary: Sendable, Hashable {
  /// What the glossary is called.
  public var title: String
  /// Where it comes from and on what terms it may be used.
  public var provenance: [String]
  /// The language of notes and remarks.
  public var workingLanguage: LanguageTag
  /// The concepts in the order of the file.
  public var concepts: [Concept]

  /// A glossary of `concepts`.
  public init(
    title: String, provenance: [String] = [], workingLanguage: LanguageTag = .english,
    concepts: [Concept] = []
  ) {
    self.title = title
    self.provenance = provenance
    self.workingLanguage = workingLanguage
    self.concepts = concepts
  }
}
