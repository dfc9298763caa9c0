import LeksikMatching
import LeksikModel
import LeksikText

/// One search in one part of a memory.
struct PartSearch {
  let part: MemoryPart
  let side: MemorySide
  let request: MemoryRequest
  let workspace: SideWorkspace
  let profile: LanguageProfile
  /// For each set of languages the segment that is compared, if any.
  private let segments: [UInt16?]
  let search: SequenceSearch
  let query: [MatchToken]
  /// The numbers of the query's words in the workspace.
  let ids: [UInt32]
  /// The rows that reach the threshold, as far as they had to be aligned.
  private var listed: Set<UInt32> = []
  private var usable: RankedHits
  private var critical: RankedHits

  init?(
    _ part: MemoryPart, _ side: MemorySide, _ request: MemoryRequest, _ workspace: SideWorkspace
  ) throws {
    let (ids, ranges) = workspace.words(of: request.query)
    guard !ids.isEmpty, ids.count <= SegmentComparison.tokenLimit else { return nil }
    self.part = part
    self.side = side
    self.request = request
    self.workspace = workspace
    profile = side.profile
    self.ids = ids
    segments = side.segments(of: part, from: request.source, to: request.target)
    query = workspace.tokens(ids, ranges)
    usable = RankedHits(limit: request.limit)
    critical = RankedHits(limit: request.limit)
    let traits = ids.map { workspace.wordTraits[Int($0)] }
    search = try SequenceSearch(
      side.index, query: workspace.query(ids, in: side), scratch: workspace.scratch,
      costs: PairCosts(
        alike: { try workspace.cost(ofWord: ids[$0], symbol: $1, in: side) },
        strangers: { workspace.strangerCost(traits[$0], FormTraits(code: $1)) }))
  }

  /// The best hits: usable ones, and critical ones.
  mutating func hits() throws -> (usable: [Hit], critical: [Hit]) {
    for candidate in try search.near(allowance: request.allowance) { try verify(candidate) }
    // Whatever is below the threshold stands behind what is above it.
    if !critical.isFull {
      for candidate in try search.sameButForMarked() { try verifySame(candidate) }
    }
    return (usable.hits, critical.hits)
  }

  private mutating func verify(_ candidate: SequenceSearch.Candidate) throws {
    let row = candidate.row
    let isCritical = try search.isSurelyMarked(row)
    let weight = max(search.query.weight, try search.weight(ofRow: row))
    guard try isPromising(row, weight, candidate.lone, isCritical) else { return }
    let lone = try search.read(row)
    guard try lone <= candidate.lone || isPromising(row, weight, lone, isCritical),
      let cost = try search.cost(limit: allowance(request.allowance(weight), weight, isCritical))
    else { return }
    listed.insert(row)
    let textual = SegmentComparison.similarity(cost: cost, weight: weight)
    guard try isPromising(row, textual, isCritical) else { return }
    let isMarked = try isCritical || isMarked(cost)
    try insert(row, textual, isCritical: isMarked)
  }

  /// Looks at a row below the threshold that may be the same but for its critical differences.
  private mutating func verifySame(_ candidate: SequenceSearch.Candidate) throws {
    let row = candidate.row
    guard !listed.contains(row) else { return }
    let weight = max(search.query.weight, try search.weight(ofRow: row))
    guard try isPromising(row, weight, candidate.lone, true),
      try isPromising(row, weight, try search.read(row), true),
      let cost = try search.cost(limit: allowance(2 * weight, weight, true))
    else { return }
    let textual = SegmentComparison.similarity(cost: cost, weight: weight)
    guard textual < request.threshold, try isPromising(row, textual, true),
      try isSameButForCritical(cost, weight)
    else { return }
    try insert(row, textual, isCritical: true)
  }

  // MARK: Cut-off

  private func isPromising(
    _ row: UInt32, _ weight: Int, _ lone: Int, _ isCritical: Bool
  ) throws -> Bool {
    try isPromising(
      row,
      SegmentComparison.similarity(cost: lone * SymbolTraits.heavyWeight, weight: weight),
      isCritical)
  }

  /// The most that a row may cost and still be among the best; at most `allowed`.
  private func allowance(_ allowed: Int, _ weight: Int, _ isCritical: Bool) -> Int {
    guard critical.isFull, let last = critical.hits.last else { return allowed }
    var least = last.similarity
    if !isCritical {
      guard usable.isFull, let last = usable.hits.last else { return allowed }
      least = min(least, last.similarity)
    }
    // Whatever costs more than the weight is as little alike, and the rank may still decide.
    guard least > 0 else { return allowed }
    return min(allowed, weight - (least * weight + 9_999) / 10_000)
  }

  /// Whether a row that is at most this similar could still be among the best.
  private func isPromising(
    _ row: UInt32, _ textual: Similarity, _ isCritical: Bool
  ) throws -> Bool {
    guard critical.isFull, isCritical || usable.isFull else { return true }
    if !isCritical, try isPromising(row, textual, textual.hundredths, in: usable) { return true }
    let capped = min(textual.hundredths, Similarity.criticalCap.hundredths)
    return try isPromising(row, textual, capped, in: critical)
  }

  private func isPromising(
    _ row: UInt32, _ textual: Similarity, _ similarity: Int, in best: RankedHits
  ) throws -> Bool {
    if let isAccepted = best.accepts(similarity: similarity) { return isAccepted }
    return best.accepts(
      Hit(
        similarity: similarity, isExact: try side.textHash(ofRow: row) == request.exactHash,
        context: request.needsUnits ? 2 : 0, textual: textual.hundredths,
        rank: request.needsUnits ? 0 : try side.rank(ofRow: row), row: row, segment: 0))
  }

  // MARK: Units

  private mutating func insert(_ row: UInt32, _ textual: Similarity, isCritical: Bool) throws {
    let (ranks, places) = try side.entries(ofRow: row)
    let mayBeExact = try side.textHash(ofRow: row) == request.exactHash
    for (rank, segment) in zip(ranks, places) {
      let set = Int(try part.languageSet(ofRank: rank))
      guard set < segments.count, segments[set] == segment, try part.isLive(rank) else { continue }
      var hit = Hit(
        similarity: isCritical
          ? min(textual.hundredths, Similarity.criticalCap.hundredths) : textual.hundredths,
        isExact: mayBeExact, context: request.needsUnits ? 2 : 0, textual: textual.hundredths,
        rank: rank, row: row, segment: segment)
      guard isCritical ? critical.accepts(hit) : usable.accepts(hit) else {
        if request.needsUnits { continue } else { return }
      }
      if mayBeExact || request.needsUnits { try complete(&hit) }
      if isCritical { critical.insert(hit) } else { usable.insert(hit) }
    }
  }

  /// Sets what only the unit itself can tell.
  private func complete(_ hit: inout Hit) throws {
    let unit = try part.unit(ofRank: hit.rank)
    let source = unit.segments[Int(hit.segment)]
    hit.isExact = Normalization.nfc(source.text) == request.exactText
    guard request.needsUnits, let target = unit.target(of: source, in: request.target) else {
      return
    }
    hit.context = request.options.context(of: source).count
    let penalty = request.options.penalties.applied(
      to: unit, target: target, caseAtHand: request.options.caseName)
    hit.similarity -= min(hit.similarity, penalty.reduce(0) { $0 + $1.amount.hundredths })
  }

  /// The match of a hit, compared with its text as it is now.
  func match(_ hit: Hit) throws -> Match? {
    let unit = try part.unit(ofRank: hit.rank)
    guard let source = unit.segment(in: request.source),
      let target = unit.target(of: source, in: request.target)
    else { return nil }
    let (ids, ranges) = workspace.words(of: source.text)
    let stored = workspace.tokens(ids, ranges)
    _ = try search.read(hit.row)
    // The source may have changed since it was indexed; then what it says now counts.
    let comparison: SegmentComparison
    if try workspace.isSame(ids, as: search.symbols, in: side),
      let cost = try search.cost(limit: .max >> 24)
    {
      comparison = SegmentComparison(
        query: query, source: stored, profile: profile, cost: cost, steps: search.differences)
    } else {
      comparison = SegmentComparison(query: query, source: stored, profile: profile)
    }
    return Match(
      unit: unit, source: source, target: target, comparison: comparison, options: request.options)
  }
}
