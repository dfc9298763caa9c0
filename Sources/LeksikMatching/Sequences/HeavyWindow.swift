import CMatching

/// The rows with a given number of heavy symbols, and what they may lack to come near a query.
struct HeavyWindow {
  let rows: Range<UInt32>
  /// Heavy tokens of the query that may have no counterpart, of those that the index knows.
  let missing: Int
  /// Heavy symbols of the row that may have none.
  let surplus: Int
  /// Heavy tokens or symbols that have none in any of the rows, by their number alone.
  let least: Int

  /// The same for the loops in C.
  var limits: cmatching_window {
    cmatching_window(
      first: rows.lowerBound, last: rows.upperBound, missing_limit: UInt32(clamping: missing),
      surplus_limit: UInt32(clamping: surplus), least: UInt32(clamping: least))
  }

  /// How many heavy tokens, or heavy symbols, have no counterpart in a row of `heavy` of them.
  private static func least(_ heavy: Int, _ profile: QueryProfile) -> Int {
    max(0, profile.strict + profile.absent - heavy, heavy - profile.loose)
  }

  /// The windows of an index that can hold a row whose cost is within `allowance` of its weight.
  static func windows(
    _ index: SequenceIndex, _ query: SequenceQuery, _ profile: QueryProfile,
    allowance: (_ weight: Int) -> Int
  ) -> [HeavyWindow] {
    var windows: [HeavyWindow] = []
    let strict = profile.strict + profile.absent
    for heavy in 0..<max(0, index.heavyStarts.count - 1) {
      let rows = index.heavyStarts[heavy]..<index.heavyStarts[heavy + 1]
      guard !rows.isEmpty else { continue }
      let weight = Int(index.heavyWeights[heavy])
      let limit = allowance(max(query.weight, weight)) / SymbolTraits.heavyWeight
      // A heavy token and a heavy symbol without counterpart can cost one together, so the longer
      // side has its difference in length to spare and no more.
      let missing = min(limit, limit - (heavy - profile.loose)) - profile.absent
      let surplus = min(limit, limit - (strict - heavy))
      guard missing >= 0, surplus >= 0 else { continue }
      windows.append(
        HeavyWindow(
          rows: rows, missing: missing, surplus: surplus, least: least(heavy, profile)))
    }
    return windows
  }

  /// The windows of an index that can hold a row which is the same but for its marked symbols; what
  /// may be missing and be too much is counted in plain tokens and symbols.
  ///
  /// What the marks leave of a row and of the query must be alike at 95 %, so it costs at most a
  /// twentieth of what it weighs. On the side of the query that is no more than the query itself
  /// and what comes in addition, and no more than its tokens without mark and one heavy token for
  /// each symbol of the row that a marked token is set against. On the side of the row it is no more
  /// than the row.
  static func sameButForMarked(_ index: SequenceIndex, _ profile: QueryProfile) -> [HeavyWindow] {
    var windows: [HeavyWindow] = []
    for heavy in 0..<max(0, index.heavyStarts.count - 1) {
      let rows = index.heavyStarts[heavy]..<index.heavyStarts[heavy + 1]
      guard !rows.isEmpty else { continue }
      var weight = profile.reach * 20 / 19
      if profile.isEachMarkHeavy {
        let ofQuery = (profile.unmarked + heavy * SymbolTraits.heavyWeight) * 20 / 19
        weight = min(weight, max(ofQuery, Int(index.heavyWeights[heavy])))
      }
      let limit = weight / 20 / SymbolTraits.heavyWeight
      let missing = limit - profile.plainAbsent
      guard missing >= 0, heavy + limit >= profile.plainStrict + profile.plainAbsent
      else { continue }
      windows.append(
        HeavyWindow(rows: rows, missing: missing, surplus: limit, least: least(heavy, profile)))
    }
    return windows
  }
}
