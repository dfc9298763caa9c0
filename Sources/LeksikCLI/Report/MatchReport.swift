import Leksik

/// The answer to a match as JSON; the names are a contract.
struct MatchReport: Encodable {
  let query: String
  let matches: [Entry]
  /// The parts of the query that the memory has, where nothing as a whole is near.
  let parts: FragmentReport?

  struct Entry: Encodable {
    let unit: String
    let similarity: Double
    let textualSimilarity: Double
    let source: String
    let sourceLanguage: String
    let target: String
    let targetLanguage: String
    /// The segments in every other language of the unit.
    let targets: [String: String]
    let targetReview: String?
    let critical: Bool
    let differences: [Entry.Difference]
    /// The targets with what differs written anew, one a language at most.
    let repairs: [RepairReport]
    let context: String?
    let penalties: [String]
    let explanation: String
    let setting: String?
    let register: String?
    let notes: [String]

    struct Difference: Encodable {
      let kind: String
      let query: String?
      let source: String?
      let critical: Bool

      /// A side that says nothing is `null`, so that both names are always there.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(query, forKey: .query)
        try container.encode(source, forKey: .source)
        try container.encode(critical, forKey: .critical)
      }

      private enum CodingKeys: CodingKey {
        case kind, query, source, critical
      }
    }
  }

  init(
    query: String, matches: [(match: Match, repairs: [Repair])], fragments: FragmentReport? = nil
  ) {
    self.query = query
    self.matches = matches.map(Entry.init)
    parts = fragments
  }
}

extension MatchReport.Entry {
  init(_ match: Match, _ repaired: [Repair]) {
    unit = match.unit.id
    similarity = Double(match.similarity.hundredths) / 100
    textualSimilarity = Double(match.textualSimilarity.hundredths) / 100
    source = match.source.text
    sourceLanguage = match.source.language.description
    target = match.target.text
    targetLanguage = match.target.language.description
    targets = Dictionary(
      match.unit.segments.filter { $0.language != match.source.language }
        .map { ($0.language.description, $0.text) },
      uniquingKeysWith: { first, _ in first })
    targetReview = match.target.review?.rawValue
    critical = match.isCritical
    differences = match.differences.map {
      Difference(
        kind: $0.kind.rawValue, query: $0.query, source: $0.source, critical: $0.isCritical)
    }
    repairs = repaired.map(RepairReport.init)
    context = match.context.isEmpty ? nil : match.context.description
    penalties = match.penalties.map(\.description)
    explanation = match.explanation
    setting = match.unit.setting
    register = match.unit.register?.rawValue
    notes = match.unit.notes
  }
}
