import LeksikMatching
import LeksikModel
import LeksikText

/// Tells how a place of a text differs from the terms whose pattern it has, and whether it may.
struct SpanVerifier {
  private struct Key: Hashable {
    let surface: UInt64
    let slot: Int
    let layer: Int
  }

  private let layers: [TermLayer]
  private let language: LanguageTag
  private let ranking: TermRanking
  private var known: [Key: [TermReading]] = [:]

  init(_ layers: [TermLayer], language: LanguageTag, ranking: TermRanking) {
    self.layers = layers
    self.language = language
    self.ranking = ranking
  }

  /// The terms that end at a slot and that the place may be, the likeliest first.
  ///
  /// - Complexity: O(1) for a wording that was seen before.
  mutating func readings(
    of end: PatternEnd, _ surface: UnsafeBufferPointer<UInt8>, isAlone: Bool
  ) throws(IndexFileError) -> [TermReading] {
    let key = Key(
      surface: ByteHash.of(surface, seed: isAlone ? 1 : 0), slot: end.slot, layer: end.layer)
    if let readings = known[key] { return readings }
    var readings: [TermReading] = []
    let tables = layers[end.layer].tables
    let range = try tables.patternStarts.range(end.slot)
    let wording = Wording(String(decoding: surface, as: UTF8.self), language)
    for entry in try tables.patternTerms.values(range) {
      let record = try tables.entries.value(Int(entry))
      let ranks = ranking.ranks[end.layer]
      guard Int(record.attributes) < ranks.count,
        ranks[Int(record.attributes)] != TermRanking.excluded,
        !layers[end.layer].hidden.contains(record.concept)
      else { continue }
      let term = String(decoding: try tables.text(Int(entry)), as: UTF8.self)
      guard let reason = wording.reason(asFormOf: term, isAlone: isAlone) else { continue }
      readings.append(
        TermReading(
          concept: Int(record.concept), reason: reason, layer: end.layer, entry: Int(entry)))
    }
    readings = ordered(readings)
    if known.count > Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[key] = readings
    return readings
  }

  private static let mostKnown = 1 << 18

  /// Readings by their reason, then in the order of answers; of each concept the first.
  func ordered(_ readings: [TermReading]) -> [TermReading] {
    guard readings.count > 1 else { return readings }
    var concepts: Set<Int> = []
    return readings.sorted {
      ($0.reason.rank, $0.layer, $0.entry) < ($1.reason.rank, $1.layer, $1.entry)
    }.filter { concepts.insert($0.concept).inserted }
  }
}
