import LeksikMatching
import LeksikModel
import LeksikStore
import LeksikTerms

/// The term index of a store: a file that covers it up to a revision.
///
/// What belongs to a case is never in it, so that no file but the store holds confidential text: a
/// case is indexed in memory while it is in use. Its terms carry no name of the case: nobody finds them
/// but who has it in use.
///
/// Where the status is equal, the terms of the case answer first, then those of the glossaries that the
/// user made, in their order, then the shipped ones.
struct StoredTermIndex: Sendable {
  /// The index.
  let file: IndexFile
  /// The greatest number of a concept that it covers.
  let last: Int64

  /// From how many changes on the file is made anew.
  static let mostChanges = 1_000

  /// Where the greatest number stands in the file.
  private static let lastSection: UInt32 = 1_000

  /// The index of `status` at `path`; `nil` when there is none that is of use.
  init?(at path: String, for status: StoreStatus) {
    guard let file = try? IndexFile(mapping: path, kind: TermIndexBuilder.kind),
      file.stamp.source == status.id, file.stamp.revision <= UInt64(status.revision),
      let last = try? file.section(Self.lastSection).values(of: Int64.self, in: 0..<1)[0]
    else { return nil }
    (self.file, self.last) = (file, last)
  }

  /// Makes the index of everything that belongs to no case, and keeps it at `path` where it can.
  init(_ reading: ReadTransaction, _ status: StoreStatus, at path: String?) throws {
    var builder = TermIndexBuilder()
    var last: Int64 = 0
    let ranks = try reading.glossaryRanks()
    try reading.scanConcepts(case: 0) { number, glossary, concept in
      builder.add(
        concept, numbered: Int(number),
        from: TermOrigin(glossary: glossary, rank: ranks[glossary] ?? 0))
      last = number
    }
    let image = Self.image(builder, status, last: last)
    if let path, (try? image.write(to: path)) != nil, let mapped = Self(at: path, for: status) {
      self = mapped
    } else {
      (file, self.last) = (IndexFile(image), last)
    }
  }

  private static func image(
    _ builder: TermIndexBuilder, _ status: StoreStatus, last: Int64
  ) -> IndexImage {
    var image = builder.image(
      stamp: IndexStamp(source: status.id, revision: UInt64(status.revision)))
    image.add([last], as: lastSection)
    return image
  }

  /// The terms of the store as they are now, and those of a case; `nil` when so much has changed that
  /// the index should be made anew.
  func terms(
    _ reading: ReadTransaction, of store: Store, case caseNumber: Int64
  ) throws -> TermBase<WorkspaceConcepts>? {
    let changed = try reading.changed(.concept, since: Int64(file.stamp.revision))
    let older = changed.filter { $0 <= last }
    guard older.count <= Self.mostChanges else { return nil }
    var builder = TermIndexBuilder()
    var count = older.count
    if caseNumber != 0 {
      try reading.scanConcepts(case: caseNumber) { number, glossary, concept in
        builder.add(concept, numbered: Int(number), from: TermOrigin(glossary: glossary))
        count += 1
      }
    }
    let ranks = try reading.glossaryRanks()
    func add(_ number: Int64, _ glossary: String, _ concept: Concept) {
      builder.add(
        concept, numbered: Int(number),
        from: TermOrigin(glossary: glossary, rank: ranks[glossary] ?? 0))
      count += 1
    }
    let inCase = count
    for number in older {
      guard let stored = try reading.concept(number), !stored.isRemoved, stored.caseName == nil
      else { continue }
      add(number, stored.collection, stored.value)
    }
    try reading.scanConcepts(case: 0, after: last, atMost: Self.mostChanges + 1, add)
    guard count - inCase <= Self.mostChanges else { return nil }
    return try TermBase(
      index: file, changes: count == 0 ? nil : IndexFile(builder.image()),
      hiding: Set(older.map { UInt32(truncatingIfNeeded: $0) }),
      source: WorkspaceConcepts(store, case: caseNumber))
  }
}
