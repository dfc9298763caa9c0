import LeksikModel

/// One segment of a corpus and the unit it belongs to.
struct CorpusRow: Sendable {
  /// The unit.
  let unit: TranslationUnit
  /// Its segment in the language of the corpus.
  let segment: Segment

  /// The order of rows that are otherwise equal: the later change, then the smaller id.
  static func precedes(_ left: CorpusRow, _ right: CorpusRow) -> Bool {
    if left.unit.changed != right.unit.changed {
      guard let mine = left.unit.changed else { return false }
      return right.unit.changed.map { mine > $0 } ?? true
    }
    if left.unit.id != right.unit.id {
      return left.unit.id.utf8.lexicographicallyPrecedes(right.unit.id.utf8)
    }
    return left.segment.language < right.segment.language
  }
}
