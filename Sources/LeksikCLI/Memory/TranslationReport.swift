import Leksik

/// A document matched with a memory, as JSON; the names are a contract.
struct TranslationReport: Encodable {
  let path: String
  /// How many sentences have a translation that may be used.
  let translated: Int
  let segments: [Entry]

  struct Entry: Encodable {
    let line: Int
    let source: String
    let target: String?
    let similarity: Double?
    let unit: String?
    let review: String?
    let repair: RepairReport?
    let explanation: String?
    /// A match that differs critically, where there is no other.
    let warning: String?
  }

  init(path: String, segments: [TranslatedSegment]) {
    self.path = path
    self.segments = segments.map { segment in
      let best = segment.offers.first
      return Entry(
        line: segment.source.line, source: segment.source.text, target: best?.text,
        similarity: best.map { Double($0.similarity.hundredths) / 100 },
        unit: best?.match.unit.id, review: best?.match.target.review?.rawValue,
        repair: best?.repair.map(RepairReport.init),
        explanation: best.map { $0.repair?.explanation ?? $0.match.explanation },
        warning: segment.warning.map { "\($0.source.text): \($0.explanation)" })
    }
    translated = self.segments.count { $0.target != nil }
  }

  /// How much was done, in one line.
  var summary: String {
    let repaired = segments.count { $0.repair != nil }
    return "\(visible(path)): \(segments.count) sentences, \(translated) with a translation "
      + "(\(repaired) repaired), \(segments.count - translated) without"
  }
}
