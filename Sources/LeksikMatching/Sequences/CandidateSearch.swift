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
  private static let lookCost = 12
  /// Of how many lists a row must stand on at most, and how much fewer rows stand on one more.
  private static let deepest = 6
  private static let falloff = 4

  /// The rows whose cost may be within `allowance` of their weight.
  func near(allowance: (_ weight: Int) -> Int) throws(IndexFileError) -> Int {
    let windows = HeavyWindow.windows(index, query, profile, allowance: allowance)
    return try search(
      windows, profile.lists,
      cmatching_bag(
        needed: profile.needed, allowed: profile.allowed, absent: profile.absent))
  }

  /// The rows that may be the same but for marked symbols.
  func sameButForMarked() throws(IndexFileError) -> Int {
    try search(
      HeavyWindow.sameButForMarked(index, profile), profile.plainLists,
      cmatching_bag(
        needed: profile.plainNeeded, allowed: profile.plainAllowed, absent: profile.plainAbsent))
  }

  private func search(
    _ windows: [HeavyWindow], _ lists: [QueryProfile.Lists], _ bag: cmatching_bag
  ) throws(IndexFileError) -> Int {
    guard let first = windows.first, let last = windows.last else { return 0 }
    let rows = first.rows.lowerBound..<last.rows.upperBound
    let prefix = (windows.map { $0.missing }.max() ?? 0) + 1
    if let length = listCount(lists, prefix: prefix, rows: rows) {
      let windows = windows.map(\.limits)
      return try sift(
        try count(Array(lists[..<length]), leading: prefix, windows), bag, windows)
    }
    var bag = bag
    var found = 0
    for window in windows {
      let limits = window.limits
      bag.missing_limit = limits.missing_limit
      bag.surplus_limit = limits.surplus_limit
      bag.least = limits.least
      found += try scan(window.rows, bag, after: found)
    }
    return found
  }

  /// How many of the shortest lists to read, or `nil` when looking at all signatures is cheaper.
  ///
  /// Of so many lists that a row may be missing on all but one, it must stand on one; of one list
  /// more, on two, and most rows that stand on one fall away.
  private func listCount(
    _ lists: [QueryProfile.Lists], prefix: Int, rows: Range<UInt32>
  ) -> Int? {
    var best: Int?
    var least = rows.count
    var postings = 0
    var looks = 1
    for (place, list) in lists.prefix(prefix + Self.deepest - 1).enumerated() {
      // Only the part of a list that lies among the rows is read.
      postings += list.count * rows.count / max(index.rowCount, 1)
      guard place + 1 >= prefix else { continue }
      let cost = postings * Self.postingCost + postings / looks * Self.lookCost
      if cost < least { (best, least) = (place + 1, cost) }
      looks *= Self.falloff
    }
    return best
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

  /// The rows of the windows that stand on enough of the lists, into `touched`.
  ///
  /// - Parameter leading: a row may be missing on fewer lists than that, so it is on one of the first
  ///   so many, and on the others only such rows count.
  private func count(
    _ lists: [QueryProfile.Lists], leading: Int, _ windows: [cmatching_window]
  ) throws(IndexFileError) -> Int {
    guard let first = windows.first, let last = windows.last else { return 0 }
    let rows = first.first..<last.last
    scratch.counts.reserve(index.rowCount)
    scratch.touched.reserve(min(index.rowCount, lists.reduce(0) { $0 + $1.count }) + 1)
    var touched = 0
    defer {
      for place in 0..<touched { scratch.counts.base[Int(scratch.touched.base[place])] = 0 }
    }
    let groups = lists.enumerated().flatMap { place, list in
      list.groups.map { (group: $0, isLeading: place < leading) }
    }
    for (group, isLeading) in groups {
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
        start, start + part.count, entry.row, rows.lowerBound, rows.upperBound, isLeading ? 1 : 0,
        scratch.counts.base, scratch.touched.base, touched)
    }
    let kept = cmatching_keep(
      scratch.counts.base, scratch.touched.base, touched, UInt32(lists.count), windows,
      windows.count)
    touched = 0
    return kept
  }

  /// Those of the touched rows whose signatures keep to the limits of their windows.
  private func sift(
    _ count: Int, _ bag: cmatching_bag, _ windows: [cmatching_window]
  ) throws(IndexFileError) -> Int {
    guard count > 0, let first = windows.first, let last = windows.last else { return 0 }
    scratch.rows.reserve(count)
    scratch.misses.reserve(count)
    let words = Int(first.first) * 2..<Int(last.last) * 2
    // A few rows lie in a few blocks, and only those are compared with their checksums.
    let rowsOfBlock = IndexLayout.blockSize / (2 * MemoryLayout<UInt64>.size)
    let fewest = max(256, words.count / rowsOfBlock)
    let front =
      try count < fewest
      ? touched(SequenceSections.fronts, count)
      : index.base(SequenceSections.fronts, of: UInt64.self, checking: words)
    var count = count
    if !index.isChecked(SequenceSections.backs, of: UInt64.self, words) {
      // Backs are then compared with their checksums only of rows whose fronts may do.
      count = sift(count, front, front, bag.ofFronts, windows)
      for place in 0..<count { scratch.touched.base[place] = scratch.rows.base[place] }
    }
    let back =
      try count < fewest
      ? touched(SequenceSections.backs, count)
      : index.base(SequenceSections.backs, of: UInt64.self, checking: words)
    return sift(count, front, back, bag, windows)
  }

  /// Those of the touched rows whose signatures keep to the limits, into the rows that are found.
  private func sift(
    _ count: Int, _ front: UnsafePointer<UInt64>, _ back: UnsafePointer<UInt64>,
    _ bag: cmatching_bag, _ windows: [cmatching_window]
  ) -> Int {
    withUnsafePointer(to: bag) {
      cmatching_sift(
        front, back, scratch.touched.base, count, $0, windows, windows.count, Self.level,
        scratch.rows.base, scratch.misses.base)
    }
  }

  /// The address of word 0 of a section, after those of the touched rows were checked.
  private func touched(
    _ section: UInt32, _ count: Int
  ) throws(IndexFileError) -> UnsafePointer<UInt64> {
    for place in 0..<count {
      let row = Int(scratch.touched.base[place])
      _ = try index.values(section, of: UInt64.self, row * 2..<row * 2 + 2)
    }
    return try index.base(section, of: UInt64.self, checking: 0..<0)
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

extension cmatching_bag {
  /// What the first two words of a signature must and may hold; the others do as they are.
  fileprivate var ofFronts: cmatching_bag {
    var bag = self
    (bag.needed.2, bag.needed.3, bag.allowed.2, bag.allowed.3) = (0, 0, .max, .max)
    return bag
  }
}
