import LeksikMatching
import LeksikModel
import LeksikText

/// One search in one part of a memory.
struct PartSearch {
  let part: MemoryPart
  let side: MemorySide
  let request: MemoryRequest
  let workspace: SideWorkspace
  /// For each set of languages the segment that is compared, if any.
  private let segments: [UInt16?]
  private let search: SequenceSearch
  private let query: [MatchToken]
  /// The numbers of the query's words in the workspace.
  private let ids: [UInt32]
  private var usable: RankedHits
  private var critical: RankedHits

  init?(
    _ part: MemoryPart, _ side: MemorySide, _ request: MemoryRequest, _ workspace: SideWorkspace
  ) throws {
    let (words, ids, ranges) = try workspace.words(of: request.query, in: side)
    guard !words.isEmpty, words.count <= SegmentComparison.tokenLimit else { return nil }
    self.part = part
    self.side = side
    self.request = request
    self.workspace = workspace
    self.ids = ids
    segments = part.languageSets.segments(from: request.source, to: request.target)
    query = zip(words, ranges).map {
      MatchToken(range: Int($1.lowerBound)..<Int($1.upperBound), form: $0.form)
    }
    usable = RankedHits(limit: request.limit)
    critical = RankedHits(limit: request.limit)
    let index = side.index
    let sequence = SequenceQuery(words.map(\.token))
    let slots = sequence.slots
    search = try SequenceSearch(index, query: sequence, scratch: workspace.scratch) {
      symbol, slot, column in
      let traits = FormTraits(code: try index.traitsCode(ofSymbol: symbol))
      for (place, word) in words.enumerated() {
        column.append(
          slot != 0 && slots[place] == slot
            ? try workspace.cost(word, ids[place], symbol: symbol, in: side)
            : workspace.strangerCost(word.traits, traits))
      }
    }
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
    let textual = SegmentComparison.similarity(cost: cost, weight: weight)
    guard try isPromising(row, textual, isCritical) else { return }
    let isMarked = try isCritical || isMarked(cost)
    try insert(row, textual, isCritical: isMarked)
  }

  /// Looks at a row below the threshold that may be the same but for its critical differences.
  private mutating func verifySame(_ candidate: SequenceSearch.Candidate) throws {
    let row = candidate.row
    let weight = max(search.query.weight, try search.weight(ofRow: row))
    guard try isPromising(row, weight, candidate.lone, true),
      try isPromising(row, weight, try search.read(row), true),
      let cost = try search.cost(limit: allowance(2 * weight, weight, true))
    else { return }
    let textual = SegmentComparison.similarity(cost: cost, weight: weight)
    guard textual < request.threshold, try isPromising(row, textual, true),
      try comparison(cost).isSameButForCritical
    else { return }
    try insert(row, textual, isCritical: true)
  }

  /// Whether a difference of the alignment is critical, most often told without comparing in full.
  private func isMarked(_ cost: Int) throws -> Bool {
    let symbols = search.symbols
    var isLone = false
    for step in search.steps {
      switch step {
      case .pair(let i, let j):
        if try workspace.isCritical(query[i].form, ids[i], symbol: symbols[j], in: side) {
          return true
        }
      case .queryOnly(let i): isLone = isLone || query[i].critical != nil
      case .sourceOnly(let j):
        isLone =
          try isLone
          || FormTraits(code: side.index.traitsCode(ofSymbol: symbols[j])).isCritical
      }
    }
    // Alone it is critical, unless it was moved.
    return try isLone && comparison(cost).isCritical
  }

  private func comparison(_ cost: Int) throws -> SegmentComparison {
    let source = try search.symbols.map {
      MatchToken(range: 0..<0, form: try workspace.form(ofSymbol: $0, in: side))
    }
    return SegmentComparison(
      query: query, source: source, profile: side.profile, cost: cost, steps: search.steps)
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
    var hit = Hit(
      similarity: textual.hundredths,
      isExact: try side.textHash(ofRow: row) == request.exactHash,
      context: request.needsUnits ? 2 : 0, textual: textual.hundredths,
      rank: request.needsUnits ? 0 : try side.entries(ofRow: row).ranks[0], row: row, segment: 0)
    if !isCritical, usable.accepts(hit) { return true }
    hit.similarity = min(hit.similarity, Similarity.criticalCap.hundredths)
    return critical.accepts(hit)
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
    let stored = workspace.tokens(of: source.text)
    let lone = try search.read(hit.row)
    let isSame =
      try stored.count == search.symbols.count
      && zip(stored, search.symbols).allSatisfy {
        $0.form == (try workspace.form(ofSymbol: $1, in: side))
      }
    // The source may have changed since it was indexed; then what it says now counts.
    let comparison: SegmentComparison
    if isSame, lone >= 0, let cost = try search.cost(limit: .max >> 24) {
      comparison = SegmentComparison(
        query: query, source: stored, profile: side.profile, cost: cost, steps: search.steps)
    } else {
      comparison = SegmentComparison(query: query, source: stored, profile: side.profile)
    }
    return Match(
      unit: unit, source: source, target: target, comparison: comparison, options: request.options)
  }
}
