public import LeksikMatching
public import LeksikModel

/// A translation memory that is searched without reading it: exactly what ``ReferenceMatcher`` finds,
/// in the same order.
///
/// ```swift
/// let memory = MemoryIndex(units: units)
/// let matches = try memory.matches(
///   for: "El acusado no confesó", from: .spanish, to: .haitianCreole,
///   atLeast: .percent(70), limit: 5)
/// ```
///
/// It has an index that never changes, in a file or in memory, and before it the units that came
/// since. A value: a copy goes on answering from what it holds while another one changes, or while a
/// new file is written.
public struct MemoryIndex: Sendable {
  /// Units that came together, and those of them that have gone since.
  private struct Tier {
    let units: RecentUnits
    var removed: Set<Int> = []
  }

  private var base: MemoryPart?
  private var tiers: [Tier] = []
  /// What changed since the base was made, in order; `nil` for a unit that was removed.
  private var changes: [(ordinal: Int, unit: TranslationUnit?)] = []

  /// An index in memory over `units`, whose ordinals are their places.
  ///
  /// - Complexity: O(bytes of all segments).
  public init(units: [TranslationUnit]) {
    guard !units.isEmpty else { return }
    var builder = MemoryIndexBuilder()
    for (ordinal, unit) in units.enumerated() { builder.add(unit, at: ordinal) }
    do {
      base = try MemoryPart(IndexFile(builder.image(stamp: .none)), source: units)
    } catch {
      preconditionFailure("an index made in memory is sound: \(error)")
    }
  }

  /// The index in the file at `path`, over the units of `source`.
  ///
  /// - Throws: ``IndexFileError``: missing, of another kind or version, damaged. Then write it again.
  /// - Complexity: O(1) but for a checksum for every 16 KiB; no unit is read.
  public init(
    mapping path: String, source: any TranslationUnitSource
  ) throws(IndexFileError) {
    base = try MemoryPart(IndexFile(mapping: path, kind: MemoryPart.kind), source: source)
  }

  /// An index that is held in memory, as ``MemoryIndexBuilder`` makes it, over the units of `source`.
  ///
  /// - Throws: ``IndexFileError`` when it is no index of a memory.
  public init(_ file: IndexFile, source: any TranslationUnitSource) throws(IndexFileError) {
    base = try MemoryPart(file, source: source)
  }

  /// The kind and version of the files it maps.
  public static var kind: IndexKind { MemoryPart.kind }

  /// What the file was made from.
  public var stamp: IndexStamp { base?.stamp ?? .none }
  /// The bytes of the index, without the units that came since.
  public var byteCount: Int { base?.byteCount ?? 0 }

  // MARK: Changes

  /// How often a unit came, changed or went since the index was made.
  public var changeCount: Int { changes.count }

  /// Adds units or replaces those with the same ordinals; the next query finds them.
  ///
  /// - Complexity: O(units), and O(units that came since the index was made) now and then.
  public mutating func insert(_ units: [(ordinal: Int, unit: TranslationUnit)]) {
    guard !units.isEmpty else { return }
    for (ordinal, unit) in units {
      forget(ordinal)
      changes.append((ordinal, unit))
    }
    var last = Dictionary(units.map { ($0.ordinal, $0.unit) }, uniquingKeysWith: { $1 })
    // A tier is joined with the next one before that is as large as a quarter of it.
    while let tier = tiers.last, tier.units.units.count < 4 * last.count {
      last.merge(tier.units.units.filter { !tier.removed.contains($0.key) }) { mine, _ in mine }
      tiers.removeLast()
    }
    tiers.append(Tier(units: RecentUnits(last)))
  }

  /// Removes a unit; the next query does not find it.
  public mutating func remove(ordinal: Int) {
    forget(ordinal)
    changes.append((ordinal, nil))
  }

  /// The same memory over a new index, which was made of the units as they stood after `count`
  /// changes: what changed since is taken over.
  ///
  /// - Complexity: O(changes since).
  public func rebased(on newer: MemoryIndex, afterChange count: Int) -> MemoryIndex {
    var rebased = newer
    var last: [Int: TranslationUnit?] = [:]
    for (ordinal, unit) in changes.dropFirst(count) { last[ordinal] = .some(unit) }
    for (ordinal, unit) in last where unit == nil { rebased.remove(ordinal: ordinal) }
    rebased.insert(
      last.compactMap { ordinal, unit in unit.map { (ordinal, $0) } }
        .sorted { $0.0 < $1.0 })
    return rebased
  }

  private mutating func forget(_ ordinal: Int) {
    base?.removed.insert(ordinal)
    for index in tiers.indices { tiers[index].removed.insert(ordinal) }
  }

  // MARK: Search

  /// The units that resemble `query`, the best first.
  ///
  /// Answers what ``ReferenceMatcher/matches(for:from:to:atLeast:limit:options:)`` answers over the
  /// units in the order of their ordinals.
  ///
  /// - Throws: ``IndexFileError`` when the index on disk is damaged, and what the source of the units
  ///   throws.
  /// - Precondition: `limit` is not negative.
  public func matches(
    for query: String, from source: LanguageTag, to target: LanguageTag?,
    atLeast threshold: Similarity, limit: Int, options: MatchOptions = MatchOptions()
  ) throws -> [Match] {
    precondition(limit >= 0, "a limit is not negative")
    guard limit > 0 else { return [] }
    let request = MemoryRequest(
      query: query, from: source, to: target, atLeast: threshold, limit: limit, options: options)
    var found = try base?.found(request) ?? []
    for tier in tiers {
      var part = try tier.units.indexed()
      part.removed = tier.removed
      found += try part.found(request)
    }
    if tiers.isEmpty { return found.map(\.match) }
    let order = MatchOrder(query: query)
    found.sort {
      if order.precedes($0.match, $1.match) { return true }
      return !order.precedes($1.match, $0.match) && $0.ordinal < $1.ordinal
    }
    return [false, true].flatMap { isCritical in
      found.lazy.map(\.match).filter { $0.isCritical == isCritical }.prefix(limit)
    }
  }

  /// The units that have a text among the rows that `rows` gives of a side, and all that came since the
  /// index was made, in the order of their ordinals.
  func units(_ rows: (MemorySide) throws -> RowSet?) throws -> [TranslationUnit] {
    var units: [(ordinal: Int, unit: TranslationUnit)] = []
    if let base {
      let ordinals = try base.ordinals(rows).sorted()
      units = Array(zip(ordinals, try base.units(at: ordinals)))
    }
    guard !tiers.isEmpty else { return units.map(\.unit) }
    for tier in tiers {
      for (ordinal, unit) in tier.units.units where !tier.removed.contains(ordinal) {
        units.append((ordinal, unit))
      }
    }
    return units.sorted { $0.ordinal < $1.ordinal }.map(\.unit)
  }

  /// How many hits a query has in the index alone, without making matches of them; for benchmarks.
  public func _hitCount(
    for query: String, from source: LanguageTag, to target: LanguageTag?,
    atLeast threshold: Similarity, limit: Int
  ) throws -> Int {
    try base?.hitCount(
      MemoryRequest(
        query: query, from: source, to: target, atLeast: threshold, limit: limit,
        options: MatchOptions())) ?? 0
  }
}
