import LeksikMatching
import LeksikModel
import LeksikText

/// A part of a memory: units that were indexed together.
struct MemoryPart: Sendable {
  let languageSets: LanguageSets
  private let file: IndexFile
  private let source: any TranslationUnitSource
  private let sides: [LanguageTag: MemorySide]
  /// The units that were removed or changed since, by their ordinals.
  var removed: Set<Int> = []

  static let kind = IndexKind("memory", version: 2)

  /// Opens an index over the units of `source`.
  init(_ file: IndexFile, source: any TranslationUnitSource) throws(IndexFileError) {
    self.file = file
    self.source = source
    func text(_ section: UInt32) throws(IndexFileError) -> String {
      String(decoding: try file.section(section).bytes(), as: UTF8.self)
    }
    guard let sets = LanguageSets(text: try text(MemorySections.languages)),
      file.section(MemorySections.ordinals).count
        == 2 * file.section(MemorySections.languageSets).count
    else { throw .contradiction }
    languageSets = sets
    var sides: [LanguageTag: MemorySide] = [:]
    for (number, tag) in try text(MemorySections.sides).split(separator: "\n").enumerated() {
      guard let language = LanguageTag(String(tag)) else { throw .contradiction }
      sides[language] = try MemorySide(
        file, first: MemorySections.side(number), language: language)
    }
    self.sides = sides
  }

  /// The number of units, removed ones included.
  var unitCount: Int { file.section(MemorySections.ordinals).count / 4 }
  /// What the index was made from.
  var stamp: IndexStamp { file.stamp }
  /// The bytes of the index.
  var byteCount: Int { file.byteCount }

  /// The best matches of this part, with the ordinals of their units.
  func found(_ request: MemoryRequest) throws -> [(match: Match, ordinal: Int)] {
    guard let side = sides[request.source.base] else { return [] }
    return try side.withWorkspace { workspace in
      guard var search = try PartSearch(self, side, request, workspace) else { return [] }
      let (usable, critical) = try search.hits()
      return try (usable + critical).compactMap { hit in
        guard let match = try search.match(hit) else { return nil }
        return (match, try ordinal(ofRank: hit.rank))
      }
    }
  }

  /// The number of the best hits.
  func hitCount(_ request: MemoryRequest) throws -> Int {
    guard let side = sides[request.source.base] else { return 0 }
    return try side.withWorkspace { workspace in
      guard var search = try PartSearch(self, side, request, workspace) else { return 0 }
      let (usable, critical) = try search.hits()
      return usable.count + critical.count
    }
  }

  /// The ordinals of the live units that have a text among the rows that `rows` gives of each side, and
  /// of those with a text that has no row.
  func ordinals(_ rows: (MemorySide) throws -> RowSet?) throws -> Set<Int> {
    var ranks = Set(try file.section(MemorySections.unindexed).values(of: UInt32.self))
    for side in sides.values {
      for row in try rows(side) ?? RowSet(count: 0) {
        ranks.formUnion(try side.entries(ofRow: row).ranks)
      }
    }
    return Set(try ranks.map { try ordinal(ofRank: $0) }).subtracting(removed)
  }

  /// The units with these ordinals, in their order.
  func units(at ordinals: [Int]) throws -> [TranslationUnit] { try source.units(at: ordinals) }

  func ordinal(ofRank rank: UInt32) throws(IndexFileError) -> Int {
    Int(
      try file.section(MemorySections.ordinals)
        .values(of: UInt32.self, in: Int(rank)..<Int(rank) + 1)[0])
  }

  func languageSet(ofRank rank: UInt32) throws(IndexFileError) -> UInt16 {
    let set = try file.section(MemorySections.languageSets)
      .values(of: UInt16.self, in: Int(rank)..<Int(rank) + 1)[0]
    return set
  }

  func isLive(_ rank: UInt32) throws(IndexFileError) -> Bool {
    removed.isEmpty ? true : !removed.contains(try ordinal(ofRank: rank))
  }

  func unit(ofRank rank: UInt32) throws -> TranslationUnit {
    try source.unit(at: try ordinal(ofRank: rank))
  }
}
