import LeksikMatching
import LeksikModel
import LeksikText
import Synchronization

/// One language of a memory, ready to be searched.
///
/// A class, because searches share its pool of working memory; what it holds never changes.
final class MemorySide: Sendable {
  let profile: LanguageProfile
  let index: SequenceIndex
  /// The sections of the side beyond those of `index`, from ``MemorySections/entryStarts`` on.
  private let sections: [IndexSection]
  private let keys: KeyTable
  private let pool = Mutex<[SideWorkspace]>([])

  init(_ file: IndexFile, first: UInt32, language: LanguageTag) throws(IndexFileError) {
    profile = .profile(for: language)
    index = try SequenceIndex(file, first: first)
    sections = (MemorySections.entryStarts...MemorySections.keys).map { file.section(first + $0) }
    keys = KeyTable(file.section(first + MemorySections.keys))
  }

  /// Calls `body` with working memory that nobody else uses.
  func withWorkspace<Answer>(_ body: (SideWorkspace) throws -> Answer) rethrows -> Answer {
    let workspace = pool.withLock { $0.popLast() } ?? SideWorkspace(profile)
    defer {
      if !workspace.isWorn { pool.withLock { $0.append(workspace) } }
    }
    return try body(workspace)
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
    let starts = try values(MemorySections.formStarts, UInt32.self, Int(symbol)..<Int(symbol) + 2)
    guard starts[0] <= starts[1],
      let form = TokenForm(
        decoding: try values(
          MemorySections.formBytes, UInt8.self, Int(starts[0])..<Int(starts[1])))
    else { throw .contradiction }
    return form
  }

  /// The units with the text of a row: their ranks in ascending order, and the segments.
  func entries(
    ofRow row: UInt32
  ) throws(IndexFileError) -> (
    ranks: UnsafeBufferPointer<UInt32>, segments: UnsafeBufferPointer<UInt16>
  ) {
    let starts = try values(MemorySections.entryStarts, UInt32.self, Int(row)..<Int(row) + 2)
    guard starts[0] < starts[1] else { throw .contradiction }
    let part = Int(starts[0])..<Int(starts[1])
    return (
      try values(MemorySections.entryRanks, UInt32.self, part),
      try values(MemorySections.entrySegments, UInt16.self, part)
    )
  }

  /// A hash of the text of a row in NFC.
  func textHash(ofRow row: UInt32) throws(IndexFileError) -> UInt32 {
    try values(MemorySections.textHashes, UInt32.self, Int(row)..<Int(row) + 1)[0]
  }

  private func values<Value: BitwiseCopyable>(
    _ section: UInt32, _ type: Value.Type, _ part: Range<Int>
  ) throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    try sections[Int(section - MemorySections.entryStarts)].values(of: type, in: part)
  }
}
