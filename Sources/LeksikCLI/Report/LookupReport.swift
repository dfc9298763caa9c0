import Leksik

/// The answer to a lookup as JSON; the names are a contract.
struct LookupReport: Encodable {
  let query: String
  let hits: [Hit]

  struct Hit: Encodable {
    let term: String
    let language: String
    let reason: String
    let distance: Int
    /// What of the term matched, as pairs of UTF-8 offsets.
    let highlights: [[Int]]
    /// The term to say instead of one that is not to be used.
    let replacement: String?
    let glossary: String
    let concept: String
    let subjectField: String?
    let status: String?
    /// The terms to use by language, the preferred first; obsolete terms are left out.
    let terms: [String: [String]]
    /// Every term by language with what is known of it.
    let details: [String: [Detail]]
    let definitions: [String: String]
    let citations: [String]
    let notes: [String]
    let warnings: [String]
  }

  struct Detail: Encodable {
    let text: String
    let status: String?
    let form: String?
    let gender: String?
    let register: String?
    let regions: [String]?
    let reliability: Int?
    let notes: [String]?
  }

  init(query: String, hits: [TermHit]) {
    self.query = query
    self.hits = hits.map(Hit.init)
  }
}

extension LookupReport.Hit {
  init(_ hit: TermHit) {
    term = hit.term.text
    language = hit.language.language
    reason = hit.reason.rawValue
    distance = hit.distance
    highlights = hit.highlights.map { [$0.lowerBound, $0.upperBound] }
    replacement = hit.replacement?.text
    glossary = hit.glossary
    concept = hit.concept.id
    subjectField = hit.concept.subjectField
    status = hit.term.status?.rawValue
    var terms: [String: [String]] = [:]
    var details: [String: [LookupReport.Detail]] = [:]
    var definitions: [String: String] = [:]
    for language in LanguageTag.supported {
      let all = hit.concept.terms(in: language)
      let usable = all.filter { $0.status?.isObsolete != true }
      terms[language.description] = usable.map(\.text)
      details[language.description] = all.map(LookupReport.Detail.init)
      definitions[language.description] = hit.concept.section(in: language)?.definitions.first?.text
    }
    self.terms = terms
    self.details = details
    self.definitions = definitions
    citations = hit.concept.citations.map(\.description)
    notes = hit.concept.notes
    warnings = hit.warnings.map(\.description)
  }
}

extension LookupReport.Detail {
  init(_ term: Term) {
    text = term.text
    status = term.status?.rawValue
    form = term.form?.rawValue
    gender = term.gender?.rawValue
    register = term.register?.rawValue
    regions = term.regions.isEmpty ? nil : term.regions
    reliability = term.reliability?.rawValue
    notes = term.notes.isEmpty ? nil : term.notes
  }
}
