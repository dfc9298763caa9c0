import LeksikModel
import LeksikText

/// What a repair will write anew, piece by piece; each piece is kept only when it is certain.
struct RepairPlan {
  let match: Match
  let query: String
  private let sourceReader: PlaceableReader
  private let targetReader: PlaceableReader
  /// What the stored target says, in its order.
  private let targetValues: [Placeable]
  private var targetEdits: [RepairEdit] = []
  private var sourceEdits: [RepairEdit] = []
  /// What of the query the edits put into the source.
  private var queryRanges: [Range<Int>] = []

  init(match: Match, query: String) {
    self.match = match
    self.query = query
    sourceReader = PlaceableReader(language: match.source.language)
    targetReader = PlaceableReader(language: match.target.language)
    targetValues = targetReader.placeables(in: match.target.text)
  }

  /// The repair; `nil` when nothing is written anew or something critical is left.
  var repair: Repair? {
    guard !targetEdits.isEmpty else { return nil }
    let profile = LanguageProfile.profile(for: match.source.language)
    let comparison = SegmentComparison(
      query: profile.tokens(of: query),
      source: profile.tokens(of: match.source.text.applying(sourceEdits)), profile: profile)
    guard !comparison.isCritical, isInPlace(comparison) else { return nil }
    var target = match.target
    target.text = match.target.text.applying(targetEdits)
    target.codes = match.target.codes.map { $0.moved(by: targetEdits) }
    target.review = nil
    return Repair(
      target: target, substitutions: substitutions, comparison: comparison,
      penalty: match.penalty)
  }

  /// Whether each piece of the query now stands where the source has it: a term that was set against
  /// one of another place still differs.
  private func isInPlace(_ comparison: SegmentComparison) -> Bool {
    !comparison.differences.contains { difference in
      difference.queryRange.map { range in
        queryRanges.contains { $0.overlaps(range) }
      } ?? false
    }
  }

  private var substitutions: [Substitution] {
    var shift = 0
    return targetEdits.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { edit in
      let start = edit.range.lowerBound + shift
      shift += edit.text.utf8.count - edit.range.count
      return Substitution(
        kind: edit.kind, source: edit.source, query: edit.query,
        from: match.target.text.slice(edit.range), to: edit.text, range: edit.range,
        repairedRange: start..<start + edit.text.utf8.count, isProposed: edit.isProposed)
    }
  }

  /// Writes anew what is carried over rather than translated.
  mutating func addPlaceables() {
    let pairs = PlaceablePairs(
      query: sourceReader.placeables(in: query),
      source: sourceReader.placeables(in: match.source.text))
    for change in pairs.changes {
      guard let first = change.first else { continue }
      let (old, new) = (first.source, first.query)
      let rewriting = PlaceableRewriting(
        old: old, new: new, source: match.source.text, query: query,
        target: match.target)
      let places = targetValues.indices.filter { rewriting.isOld(targetValues[$0].value) }
      guard places.count == change.count else { continue }
      var edits: [RepairEdit] = []
      for place in places {
        guard let edit = certainEdit(at: place, rewriting) else { break }
        edits.append(edit)
      }
      guard edits.count == places.count else { continue }
      targetEdits += edits
      queryRanges += change.map(\.query.range)
      sourceEdits += change.map { pair in
        RepairEdit(pair.source.range, query.slice(pair.query.range), like: edits[0])
      }
    }
    // Pieces that are certain one by one must be so together.
    if targetEdits.count > 1 {
      let values = targetReader.placeables(in: match.target.text.applying(targetEdits)).map(\.value)
      var expected = targetValues.map(\.value)
      for edit in targetEdits {
        guard let place = targetValues.firstIndex(where: { $0.range == edit.range }),
          let value = edit.value
        else { continue }
        expected[place] = value
      }
      if values != expected { (targetEdits, sourceEdits, queryRanges) = ([], [], []) }
    }
  }

  /// The one way to write a place anew after which the target reads as it should.
  private func certainEdit(at place: Int, _ rewriting: PlaceableRewriting) -> RepairEdit? {
    let old = targetValues[place]
    let value = rewriting.newValue(for: old.value)
    var expected = targetValues.map(\.value)
    expected[place] = value
    let edits = Set(rewriting.candidates(for: old)).map { text in
      RepairEdit(
        kind: rewriting.kind, range: old.range, text: text,
        source: match.source.text.slice(rewriting.old.range),
        query: query.slice(rewriting.new.range), value: value)
    }.filter { edit in
      targetReader.placeables(in: match.target.text.applying([edit])).map(\.value) == expected
    }
    return edits.count == 1 ? edits[0] : nil
  }

  /// Writes glossary terms anew.
  mutating func addTerms<Failure>(_ find: RepairTerm.Finder<Failure>) throws(Failure) {
    let (language, target) = (match.source.language, match.target.language)
    let changes = TermPairs(
      query: try find(query, language, target),
      source: try find(match.source.text, language, target)
    ).changes
    for change in changes {
      guard let first = change.first, change.allSatisfy({ isFree($0) && isHarmless($0) })
      else { continue }
      let rewriting = TermRewriting(target: match.target, old: first.source, new: first.query)
      let places = rewriting.places.filter { place in
        !targetEdits.contains { $0.range.overlaps(place.range) }
      }
      guard places.count == change.count, places.count == rewriting.places.count else { continue }
      var edits: [RepairEdit] = []
      for place in places {
        guard let (text, isProposed) = rewriting.text(at: place) else { break }
        edits.append(
          RepairEdit(
            kind: .term, range: place.range, text: text,
            source: match.source.text.slice(first.source.range),
            query: query.slice(first.query.range), isProposed: isProposed))
      }
      guard edits.count == places.count else { continue }
      targetEdits += edits
      queryRanges += change.map(\.query.range)
      sourceEdits += change.map { pair in
        RepairEdit(pair.source.range, query.slice(pair.query.range), like: edits[0])
      }
    }
  }

  /// Whether no other piece writes the same stretch anew.
  private func isFree(_ pair: TermPairs.Pair) -> Bool {
    !sourceEdits.contains { $0.range.overlaps(pair.source.range) }
  }

  /// Whether the terms differ in nothing that a repair must not touch.
  private func isHarmless(_ pair: TermPairs.Pair) -> Bool {
    !match.differences.contains { difference in
      difference.isCritical && difference.kind != .number
        && (difference.queryRange?.overlaps(pair.query.range) ?? false
          || difference.sourceRange?.overlaps(pair.source.range) ?? false)
    }
  }
}
