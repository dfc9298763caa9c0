import LeksikMatching
import LeksikMemory
import LeksikModel
import LeksikStore

/// The memory index of a store: a file that covers it up to a revision.
///
/// What belongs to a case is never in it, so that no file but the store holds confidential text: a
/// case is indexed in memory while it is in use.
struct StoredMemoryIndex: Sendable {
  /// The index, without what has changed since.
  let base: MemoryIndex
  /// The greatest number of a unit that it covers.
  let last: Int64

  /// From how many changes on the file is made anew.
  static let mostChanges = 2_000

  /// Where the greatest number stands in the file.
  private static let lastSection: UInt32 = 1 << 20

  /// The index of `store` at `path`; `nil` when there is none that is of use.
  init?(at path: String, of store: Store, for status: StoreStatus) {
    guard let file = try? IndexFile(mapping: path, kind: MemoryIndex.kind),
      file.stamp.source == status.id, file.stamp.revision <= UInt64(status.revision),
      let base = try? MemoryIndex(file, source: StoredUnits(store: store)),
      let last = try? file.section(Self.lastSection).values(of: Int64.self, in: 0..<1)[0]
    else { return nil }
    (self.base, self.last) = (base, last)
  }

  /// Makes the index of everything that belongs to no case, and keeps it at `path` where it can.
  init(
    _ reading: ReadTransaction, of store: Store, _ status: StoreStatus, at path: String?
  ) throws {
    var builder = MemoryIndexBuilder()
    var last: Int64 = 0
    try reading.scanUnits(case: 0) { number, _, unit in
      builder.add(unit, at: Int(number))
      last = number
    }
    var image = builder.image(
      stamp: IndexStamp(source: status.id, revision: UInt64(status.revision)))
    image.add([last], as: Self.lastSection)
    if let path, (try? image.write(to: path)) != nil,
      let mapped = Self(at: path, of: store, for: status)
    {
      self = mapped
    } else {
      base = try MemoryIndex(IndexFile(image), source: StoredUnits(store: store))
      self.last = last
    }
  }

  /// The memory of the store as it is now, with the units of a case; `nil` when so much has changed
  /// that the index should be made anew.
  func memory(
    _ reading: ReadTransaction, case caseNumber: Int64, _ caseName: String?
  ) throws -> MemoryIndex? {
    let changed = try reading.changed(.unit, since: Int64(base.stamp.revision))
      .filter { $0 <= last }
    guard changed.count <= Self.mostChanges else { return nil }
    var memory = base
    var recent: [(ordinal: Int, unit: TranslationUnit)] = []
    for number in changed {
      memory.remove(ordinal: Int(number))
      if let stored = try reading.unit(number), !stored.isRemoved, stored.caseName == nil {
        recent.append((Int(number), stored.value))
      }
    }
    try reading.scanUnits(case: 0, after: last, atMost: Self.mostChanges + 1) {
      recent.append((Int($0), $2))
    }
    guard recent.count <= Self.mostChanges else { return nil }
    if caseNumber != 0 {
      try reading.scanUnits(case: caseNumber) { number, _, unit in
        var unit = unit
        unit.caseName = caseName
        recent.append((Int(number), unit))
      }
    }
    memory.insert(recent)
    return memory
  }
}
