import Leksik

/// A sentence of a document with what the memory has for it.
struct TranslatedSegment {
  /// A translation that may be used: of a match without a critical difference, or repaired.
  struct Offer {
    let match: Match
    let repair: Repair?

    var text: String { repair?.target.text ?? match.target.text }
    var similarity: Similarity { repair?.similarity ?? match.similarity }
    /// Whether nothing at all differs, and nobody has called the target unreviewed.
    var isExact: Bool {
      repair == nil && match.similarity == .full && match.target.review != .unreviewed
    }

    var candidate: XLIFFEdit.Candidate {
      let name = repair == nil ? "leksik" : "leksik, repaired"
      return XLIFFEdit.Candidate(
        source: match.source.text, target: text, similarity: similarity,
        origin: "\(name): \(match.unit.id)")
    }
  }

  let source: TranslatedDocument.Source
  let matches: [(match: Match, repair: Repair?)]

  /// What may be used, the more alike first; what differs critically and is not repaired is left out.
  var offers: [Offer] {
    matches.filter { !$0.match.isCritical || $0.repair != nil }
      .map { Offer(match: $0.match, repair: $0.repair) }
      .enumerated().sorted {
        ($1.element.similarity, $0.offset) < ($0.element.similarity, $1.offset)
      }.map(\.element)
  }

  /// The best match that must not be used as it is, where nothing else is to be had.
  var warning: Match? {
    offers.isEmpty ? matches.first { $0.match.isCritical }?.match : nil
  }
}
