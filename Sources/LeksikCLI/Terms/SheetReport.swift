import Leksik

/// A glossary sheet as JSON; the names are a contract.
struct SheetReport: Encodable {
  let documents: [String]
  let terms: [Entry]
  let candidates: [Candidate]

  struct Entry: Encodable {
    let concept: String
    let subjectField: String?
    /// How often the documents have it.
    var count = 0
    /// The terms to use by language, the preferred first.
    let terms: [String: [String]]
    let warnings: [String]

    init(_ reading: TermOccurrence.Reading) {
      concept = reading.concept.id
      subjectField = reading.concept.subjectField
      terms = reading.concept.usableTerms
      warnings = reading.warnings.map(\.description)
    }
  }

  struct Candidate: Encodable {
    let text: String
    let language: String
    let count: Int
    let documents: Int
    let score: Double
    let contexts: [String]

    init(_ candidate: TermCandidate, language: LanguageTag) {
      text = candidate.text
      self.language = language.description
      count = candidate.count
      documents = candidate.documentCount
      score = (candidate.score * 100).rounded() / 100
      contexts = candidate.contexts.map(\.snippet)
    }
  }
}
