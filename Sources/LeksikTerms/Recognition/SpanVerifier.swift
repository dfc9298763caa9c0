import LeksikMatching
import LeksikModel
import LeksikText

/// Tells how a place of a text differs from the terms whose pattern it has, and whether it may.
struct SpanVerifier {
  private let columns: [Columns]
  private let language: LanguageTag
  /// The wordings that were seen, each with the slot that it led to, and what they may be.
  private var wordings = ByteNumbering()
  private var known: [[TermReading]] = []

  /// What is read of a layer: a copy of all its tables would cost more than a comparison.
  private final class Columns: Sendable {
    let tables: TermTables
    let hidden: Set<UInt32>
    let ranks: [UInt32]

    init(_ layer: TermLayer, ranks: [UInt32]) {
      tables = layer.tables
      hidden = layer.hidden
      self.ranks = ranks
    }

    func terms(at slot: Int) throws(IndexFileError) -> UnsafeBufferPointer<UInt32> {
      try tables.patternTerms.values(tables.patternStarts.range(slot))
    }

    /// The record of a term, unless the filter or a layer in front rules it out.
    func record(_ entry: UInt32) throws(IndexFileError) -> EntryRecord? {
      let record = try tables.entries.value(Int(entry))
      guard Int(record.attributes) < ranks.count,
        ranks[Int(record.attributes)] != TermRanking.excluded, !hidden.contains(record.concept)
      else { return nil }
      return record
    }
  }

  init(_ layers: [TermLayer], language: LanguageTag, ranking: TermRanking) {
    columns = zip(layers, ranking.ranks).map { Columns($0, ranks: $1) }
    self.language = language
  }

  /// The terms that end at a slot and that the place may be, the likeliest first.
  ///
  /// - Parameters:
  ///   - end: the slot.
  ///   - place: the bytes of the place.
  ///   - text: the text around it.
  ///   - isAlone: whether the place is one word of the text, which its bytes tell, too.
  /// - Complexity: O(bytes of the place) for a wording that was seen before.
  mutating func readings(
    of end: PatternEnd, at place: Range<Int>, in text: UnsafeBufferPointer<UInt8>, isAlone: Bool
  ) throws(IndexFileError) -> [TermReading] {
    // The number of a slot has thirty bits.
    let number = wordings.number(
      of: place, in: text, tag: UInt32(truncatingIfNeeded: end.slot << 1 | end.layer))
    if number < known.count { return known[number] }
    do throws(IndexFileError) {
      let readings = try compare(
        UnsafeBufferPointer(rebasing: text[place]), with: end, isAlone: isAlone)
      known.append(readings)
      if known.count > Self.mostKnown || wordings.poolSize > Self.mostBytes { forget() }
      return readings
    } catch {
      // The wording has a number but no readings.
      forget()
      throw error
    }
  }

  private static let mostKnown = 1 << 18
  private static let mostBytes = 1 << 24

  private mutating func forget() {
    wordings.removeAll()
    known = []
  }

  private func compare(
    _ surface: UnsafeBufferPointer<UInt8>, with end: PatternEnd, isAlone: Bool
  ) throws(IndexFileError) -> [TermReading] {
    let columns = columns[end.layer]
    var readings: [TermReading] = []
    var wording = Wording(surface, language)
    for entry in try columns.terms(at: end.slot) {
      guard let record = try columns.record(entry),
        let reason = wording.reason(
          asFormOf: try columns.tables.text(Int(entry)), isAlone: isAlone)
      else { continue }
      readings.append(
        TermReading(
          concept: Int(record.concept), reason: reason, layer: end.layer, entry: Int(entry)))
    }
    return ordered(readings)
  }

  /// Readings by their reason, then in the order of answers; of each concept the first.
  func ordered(_ readings: [TermReading]) -> [TermReading] {
    guard readings.count > 1 else { return readings }
    var concepts: Set<Int> = []
    return readings.sorted {
      ($0.reason.rank, $0.layer, $0.entry) < ($1.reason.rank, $1.layer, $1.entry)
    }.filter { concepts.insert($0.concept).inserted }
  }
}
