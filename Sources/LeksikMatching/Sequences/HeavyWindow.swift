import CMatching

/// The rows with a given number of heavy symbols, and what they may lack to come near a query.
struct HeavyWindow {
  let rows: Range<UInt32>
  /// Heavy tokens of the query that may have no counterpart, of those that the index knows.
  let missing: Int
  /// Heavy symbols of the row that may have none.
  let surplus: Int

  /// The same for the loops in C.
  var limits: cmatching_window {
    cmatching_window(
      first: rows.lowerBound, last: rows.upperBound, missing_limit: UInt32(clamping: missing),
      surplus_limit: UInt32(clamping: surplus))
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
      windows.append(HeavyWindow(rows: rows, missing: missing, surplus: surplus))
    }
    return windows
  }
}
