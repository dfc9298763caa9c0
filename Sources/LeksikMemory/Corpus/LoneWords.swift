import LeksikText

/// Reads words as they are when they stand alone, thousands of them one after the other.
struct LoneWords: Sendable {
  private var scanner: SegmentScanner
  private var ids: [UInt32] = []
  private var ranges: [Range<UInt32>] = []

  init(profile: LanguageProfile) {
    scanner = SegmentScanner(profile: profile)
  }

  /// What ``FormMatch/alone(_:_:)`` makes of a word.
  mutating func alone(_ word: MatchToken) -> MatchToken {
    ids.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    var text = word.text
    text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
    guard ids.count == 1 else { return word }
    return MatchToken(
      range: Int(ranges[0].lowerBound)..<Int(ranges[0].upperBound), form: scanner.forms[Int(ids[0])]
    )
  }
}
