import LeksikMatching
import LeksikModel
import LeksikText
import Synchronization

/// What the sets of languages of a memory have to offer to one pair of languages.
private struct LanguagePairing {
  let source: LanguageTag
  let target: LanguageTag?
  let segments: [UInt16?]
}

/// One language of a memory, ready to be searched.
///
/// A class, because searches share its pool of working memory; what it holds never changes.
final class MemorySide: Sendable {
  /// The language of the side, without region.
  let language: LanguageTag
  let index: SequenceIndex
  // The sections of the side beyond those of `index`; each by itself, as one of an array would be
  // held and let go whenever it is read.
  private let entryStarts: IndexSection
  private let entryRanks: IndexSection
  private let entrySegments: IndexSection
  private let textHashes: IndexSection
  private let formStarts: IndexSection
  private let formBytes: IndexSection
  private let keys: KeyTable
  private let pool = Mutex<[SideWorkspace]>([])
  private let pairing = Mutex<LanguagePairing?>(nil)

  init(_ file: IndexFile, first: UInt32, language: LanguageTag) throws(IndexFileError) {
    self.language = language
    index = try SequenceIndex(file, first: first)
    entryStarts = file.section(first + MemorySections.entryStarts)
    entryRanks = file.section(first + MemorySections.entryRanks)
    entrySegments = file.section(first + MemorySections.entrySegments)
    textHashes = file.section(first + MemorySections.textHashes)
    formStarts = file.section(first + MemorySections.formStarts)
    formBytes = file.section(first + MemorySections.formBytes)
    keys = KeyTable(file.section(first + MemorySections.keys))
  }

  /// The rules of its language, which take milliseconds to set up: an index is opened without them.
  var profile: LanguageProfile { .profile(for: language) }

  /// Calls `body` with working memory that nobody else uses.
  func withWorkspace<Answer>(_ body: (SideWorkspace) throws -> Answer) rethrows -> Answer {
    let workspace = pool.withLock { $0.popLast() } ?? SideWorkspace(profile)
    defer {
      if !workspace.isWorn { pool.withLock { $0.append(workspace) } }
    }
    return try body(workspace)
  }

  /// For each set of languages of `part` the segment that is compared, if any; remembered for the last
  /// pair of languages, as most queries ask for the same one.
  func segments(
    of part: MemoryPart, from source: LanguageTag, to target: LanguageTag?
  ) -> [UInt16?] {
    pairing.withLock { known in
      if let known, known.source == source, known.target == target { return known.segments }
      let segments = part.languageSets.segments(from: source, to: target)
      known = LanguagePairing(source: source, target: target, segments: segments)
      return segments
    }
  }

  /// The groups of the forms with any of `keys`.
  func groups(ofKeys keys: [String]) throws(IndexFileError) -> [UInt32] {
    var groups: [UInt32] = []
    for key in keys {
      guard let group = try self.keys.group(ofHash: TextHash.of(key)) else { continue }
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  /// The form of a symbol.
  func form(ofSymbol symbol: UInt32) throws(IndexFileError) -> TokenForm {
    let starts = try formStarts.values(of: UInt32.self, in: Int(symbol)..<Int(symbol) + 2)
    guard starts[0] <= starts[1],
      let form = TokenForm(
        decoding: try formBytes.values(
          of: UInt8.self, in: Int(starts[0])..<Int(starts[1])))
    else { throw .contradiction }
    return form
  }

  /// The units with the text of a row: their ranks in ascending order, and the segments.
  func entries(
    ofRow row: UInt32
  ) throws(IndexFileError) -> (
    ranks: UnsafeBufferPointer<UInt32>, segments: UnsafeBufferPointer<UInt16>
  ) {
    let starts = try entryStarts.values(of: UInt32.self, in: Int(row)..<Int(row) + 2)
    guard starts[0] < starts[1] else { throw .contradiction }
    let part = Int(starts[0])..<Int(starts[1])
    return (
      try entryRanks.values(of: UInt32.self, in: part),
      try entrySegments.values(of: UInt16.self, in: part)
    )
  }

  /// The rank of the first unit with the text of a row.
  func rank(ofRow row: UInt32) throws(IndexFileError) -> UInt32 {
    let start = Int(try entryStarts.value(of: UInt32.self, at: Int(row)))
    return try entryRanks.value(of: UInt32.self, at: start)
  }

  /// A hash of the text of a row in NFC.
  func textHash(ofRow row: UInt32) throws(IndexFileError) -> UInt32 {
    try textHashes.value(of: UInt32.self, at: Int(row))
  }
}
