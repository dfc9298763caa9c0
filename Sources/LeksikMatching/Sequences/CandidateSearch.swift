import CMatching

/// Finds the rows that could be near a query, by posting lists or by signatures.
///
/// Both only leave out what provably cannot qualify, so they find different supersets of one answer;
/// the cheaper is chosen. What is found stands in the working memory: rows and, for each, how many
/// heavy tokens or symbols have no counterpart at least.
struct CandidateSearch {
  let index: SequenceIndex
  let query: SequenceQuery
  let profile: QueryProfile
  let scratch: SequenceScratch

  /// What reading a posting costs, and looking at the signature of a row somewhere in memory, against
  /// looking at the next signature.
  private static let postingCost = 4
  private static let lookCost = 24

  /// The rows whose cost may be within `allowance` of their weight.
  func near(allowance: (_ weight: Int) -> Int) throws(IndexFileError) -> Int {
    let windows = HeavyWindow.windows(index, query, profile, allowance: allowance)
    guard let first = windows.first, let last = windows.last else { return 0 }
    let rows = first.rows.lowerBound..<last.rows.upperBound
    let prefix = (windows.map { $0.missing }.max() ?? 0) + 1
    if prefix <= profile.lists.count {
      var postings = profile.lists[..<prefix].reduce(0) { $0 + $1.count }
      var length = prefix
      // Of one list more, a row must stand on one more: most rows that stand on one fall away.
      while length < profile.lists.count, length < prefix + 3,
        (postings + profile.lists[length].count) * Self.postingCost < rows.count
      {
        postings += profile.lists[length].count
        length += 1
      }
      let cost = length == prefix ? Self.lookCost : Self.postingCost
      if postings * cost < rows.count {
        let lists = Array(profile.lists[..<length])
        return try byLists(lists, atLeast: length - prefix + 1, windows, rows)
      }
    }
    var found = 0
    for window in windows {
      found += try scan(window.rows, bag(window), after: found)
    }
    return found
  }

  /// The rows that may be the same but for marked symbols.
  ///
  /// A row says the same when what its marked symbols leave is alike at 95 %; then it weighs at most
  /// `reach`, and the cost of what is left is at most a nineteenth of that.
  func sameButForMarked() throws(IndexFileError) -> Int {
    let limit = profile.reach / (19 * SymbolTraits.heavyWeight)
    let missing = limit - profile.plainAbsent
    guard missing >= 0 else { return 0 }
    let bag = cmatching_bag(
      needed: profile.plainNeeded, allowed: profile.plainAllowed, missing: missing, surplus: limit)
    let rows = 0..<UInt32(index.rowCount)
    guard missing < profile.plainLists.count else { return try scan(rows, bag, after: 0) }
    let lists = profile.plainLists[...missing]
    guard lists.reduce(0, { $0 + $1.count }) * Self.lookCost < rows.count else {
      return try scan(rows, bag, after: 0)
    }
    return try sift(try count(Array(lists), atLeast: 1, rows), bag)
  }

  private func bag(_ window: HeavyWindow) -> cmatching_bag {
    cmatching_bag(
      needed: profile.needed, allowed: profile.allowed, missing: window.missing,
      surplus: window.surplus)
  }

  private func scan(
    _ rows: Range<UInt32>, _ bag: cmatching_bag, after found: Int
  ) throws(IndexFileError) -> Int {
    guard !rows.isEmpty else { return 0 }
    scratch.rows.reserve(found + rows.count)
    scratch.misses.reserve(found + rows.count)
    let words = Int(rows.lowerBound) * 2..<Int(rows.upperBound) * 2
    let front = try index.values(SequenceSections.fronts, of: UInt64.self, words)
    let back = try index.values(SequenceSections.backs, of: UInt64.self, words)
    return withUnsafePointer(to: bag) {
      cmatching_scan(
        front.baseAddress, back.baseAddress, rows.lowerBound, UInt32(rows.count), $0,
        Self.level, scratch.rows.base + found, scratch.misses.base + found)
    }
  }

  /// The rows on the lists whose signatures keep to the bag of their window.
  private func byLists(
    _ lists: [QueryProfile.Lists], atLeast least: Int, _ windows: [HeavyWindow],
    _ rows: Range<UInt32>
  ) throws(IndexFileError) -> Int {
    let touched = try count(lists, atLeast: least, rows)
    // All windows at once against the widest limits, then each row against its own.
    let widest = cmatching_bag(
      needed: profile.needed, allowed: profile.allowed,
      missing: windows.map { $0.missing }.max() ?? 0,
      surplus: windows.map { $0.surplus }.max() ?? 0)
    return try sift(touched, widest)
  }

  /// The rows among `rows` that stand on at least so many of the lists, into `touched`.
  private func count(
    _ lists: [QueryProfile.Lists], atLeast least: Int, _ rows: Range<UInt32>
  ) throws(IndexFileError) -> Int {
    scratch.counts.reserve(index.rowCount)
    scratch.touched.reserve(min(index.rowCount, lists.reduce(0) { $0 + $1.count }) + 1)
    var touched = 0
    defer {
      for place in 0..<touched { scratch.counts.base[Int(scratch.touched.base[place])] = 0 }
    }
    for group in lists.flatMap({ $0.groups }) {
      let bounds = Int(group)..<Int(group) + 2
      let starts = try index.values(SequenceSections.listStarts, of: UInt32.self, bounds)
      let entries = try index.values(SequenceSections.skipStarts, of: UInt32.self, bounds)
      guard starts[0] <= starts[1], entries[0] <= entries[1] else { throw .contradiction }
      let skips = try index.values(
        SequenceSections.skips, of: PostingLists.Skip.self, Int(entries[0])..<Int(entries[1]))
      let entry = Self.entry(skips, before: rows.lowerBound)
      let leave = Self.leave(skips, after: rows.upperBound) ?? (starts[1] - starts[0])
      guard entry.offset <= leave else { throw .contradiction }
      let part = Int(starts[0] + entry.offset)..<Int(starts[0] + leave)
      guard !part.isEmpty else { continue }
      let list = try index.values(SequenceSections.listBytes, of: UInt8.self, part)
      let start = list.baseAddress.unsafelyUnwrapped
      touched = cmatching_count(
        start, start + part.count, entry.row, rows.lowerBound, rows.upperBound, 1,
        scratch.counts.base, scratch.touched.base, touched)
    }
    var kept = 0
    for place in 0..<touched {
      let row = scratch.touched.base[place]
      let isKept = Int(scratch.counts.base[Int(row)]) >= least
      scratch.counts.base[Int(row)] = 0
      scratch.touched.base[kept] = row
      if isKept { kept += 1 }
    }
    touched = 0
    return kept
  }

  private func sift(_ count: Int, _ bag: cmatching_bag) throws(IndexFileError) -> Int {
    scratch.rows.reserve(count)
    scratch.misses.reserve(count)
    var found = 0
    for place in 0..<count {
      let row = Int(scratch.touched.base[place])
      let words = row * 2..<row * 2 + 2
      let front = try index.values(SequenceSections.fronts, of: UInt64.self, words)
      let back = try index.values(SequenceSections.backs, of: UInt64.self, words)
      found += withUnsafePointer(to: bag) {
        cmatching_scan(
          front.baseAddress, back.baseAddress, UInt32(row), 1, $0, Self.level,
          scratch.rows.base + found, scratch.misses.base + found)
      }
    }
    return found
  }

  /// The last skip that leads to a row before `row` at most.
  private static func entry(
    _ skips: UnsafeBufferPointer<PostingLists.Skip>, before row: UInt32
  ) -> PostingLists.Skip {
    var (low, high) = (0, skips.count)
    while low < high {
      let middle = (low + high) / 2
      if skips[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? PostingLists.Skip(row: 0, offset: 0) : skips[low - 1]
  }

  /// Where the rows from `row` on begin at the latest.
  private static func leave(
    _ skips: UnsafeBufferPointer<PostingLists.Skip>, after row: UInt32
  ) -> UInt32? {
    var (low, high) = (0, skips.count)
    while low < high {
      let middle = (low + high) / 2
      if skips[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < skips.count ? skips[low].offset : nil
  }

  private static let level = cmatching_level()
}
