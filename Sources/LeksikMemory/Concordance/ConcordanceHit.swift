public import LeksikModel
public import LeksikText

/// A segment in which a concordance query stands.
public struct ConcordanceHit: Sendable, Hashable {
  /// The unit.
  public let unit: TranslationUnit
  /// Its segment in which the words stand.
  public let segment: Segment
  /// Where they stand in the text of ``segment``, as UTF-8 offsets: one range for each occurrence of
  /// a phrase, or for each word.
  public let ranges: [Range<Int>]
  /// The strictest rung on which the whole query is met.
  public let rung: KeyRung

  /// The segments of the unit in its other languages, in the order of their tags.
  public var others: [Segment] {
    unit.segments.filter { $0.language != segment.language }.sorted { $0.language < $1.language }
  }

  /// The text of the segment in pieces, each said to be part of the query or not.
  ///
  /// ```swift
  /// hit.pieces  // [("La ", false), ("víctima", true), (" declaró.", false)]
  /// ```
  public var pieces: [(text: String, isHit: Bool)] {
    var pieces: [(String, Bool)] = []
    var start = 0
    func add(_ range: Range<Int>, _ isHit: Bool) {
      if !range.isEmpty { pieces.append((segment.text.slice(range), isHit)) }
    }
    for range in ranges {
      add(start..<range.lowerBound, false)
      add(range, true)
      start = range.upperBound
    }
    add(start..<segment.text.utf8.count, false)
    return pieces
  }
}
