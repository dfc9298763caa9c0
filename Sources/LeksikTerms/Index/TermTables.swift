import LeksikMatching
import LeksikModel

/// The columns of one index, as they are searched.
///
/// A class, though nothing in it changes: a copy of the columns would count a reference for each of
/// them, and every step of a search passes them on.
final class TermTables: Sendable {
  /// The terms of one language: where they stand in the columns that are ordered by language.
  struct Language: Sendable {
    /// The language alone, without region.
    let tag: LanguageTag
    /// The part of ``run``.
    let run: Range<Int>
    /// The part of the words.
    let words: Range<Int>
  }

  let languages: [Language]
  let attributes: [TermAttributes]
  /// The most bytes that an accentless key has.
  let longestKey: Int
  /// The most words that a recognised term has.
  let longestPattern: Int
  let entries: Column<EntryRecord>
  let texts: Column<UInt8>
  let run: Column<UInt32>
  let runTree: RankTree
  let runHeads: Column<UInt64>
  let keys: KeyTable
  let wordStarts: Column<UInt32>
  let wordText: Column<UInt8>
  let wordTermStarts: Column<UInt32>
  let wordTerms: Column<UInt32>
  let wordFollowers: Column<UInt8>
  let wordTree: RankTree
  let termRows: LetterRows
  let wordRows: LetterRows
  let forms: KeyTable
  let steps: Column<UInt64>
  let stepTags: Column<UInt8>
  let patternStarts: Column<UInt32>
  let patternTerms: Column<UInt32>

  /// The number of terms.
  var count: Int { max(0, entries.count - 1) }

  /// Reads the columns of an index file.
  init(_ file: IndexFile) throws(IndexFileError) {
    func section(_ id: TermSection) -> IndexSection { file.section(id.rawValue) }
    guard let header = TermNames(packed: try section(.names).values(of: UInt8.self)) else {
      throw try Self.damaged(file)
    }
    languages = header.languages
    attributes = header.attributes
    longestKey = header.longestKey
    longestPattern = header.longestPattern
    entries = Column(section(.entries))
    texts = Column(section(.texts))
    run = Column(section(.run))
    runTree = RankTree(base: run, tree: Column(section(.runTree)))
    runHeads = Column(section(.runHeads))
    keys = KeyTable(buckets: section(.keyBuckets), records: section(.keys))
    wordStarts = Column(section(.wordStarts))
    wordText = Column(section(.wordText))
    wordTermStarts = Column(section(.wordTermStarts))
    wordTerms = Column(section(.wordTerms))
    wordFollowers = Column(section(.wordFollowers))
    wordTree = RankTree(base: Column(section(.wordBest)), tree: Column(section(.wordTree)))
    termRows = LetterRows(
      lengths: Column(section(.termLengths)), bags: Column(section(.termBags)),
      rows: Column(section(.termRows)))
    wordRows = LetterRows(
      lengths: Column(section(.wordLengths)), bags: Column(section(.wordBags)),
      rows: Column(section(.wordRows)))
    forms = KeyTable(buckets: section(.formBuckets), records: section(.forms))
    steps = Column(section(.steps))
    stepTags = Column(section(.stepTags))
    patternStarts = Column(section(.patternStarts))
    patternTerms = Column(section(.patternTerms))
  }

  /// The error of an index whose parts contradict each other.
  private static func damaged(_ file: IndexFile) throws(IndexFileError) -> IndexFileError {
    // A part that leads outside an empty section throws with the path of the file.
    _ = try file.section(0).bytes(0..<1)
    preconditionFailure("section 0 is always empty")
  }

  /// The accentless key of a term.
  func key(_ entry: Int) throws(IndexFileError) -> UnsafeBufferPointer<UInt8> {
    try parts(entry).key
  }

  /// The text of a term.
  func text(_ entry: Int) throws(IndexFileError) -> UnsafeBufferPointer<UInt8> {
    let (key, text) = try parts(entry)
    return text.isEmpty ? key : text
  }

  private func parts(
    _ entry: Int
  ) throws(IndexFileError) -> (key: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) {
    let pair = try entries.values(entry..<entry + 2)
    let start = Int(pair[0].text)
    let end = max(start, Int(pair[1].text))
    let bytes = try texts.values(start..<end)
    var (length, position, shift) = (0, 0, 0)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      length |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 28 { break }
    }
    let middle = min(position + length, bytes.count)
    return (
      UnsafeBufferPointer(rebasing: bytes[position..<middle]),
      UnsafeBufferPointer(rebasing: bytes[middle...])
    )
  }

  /// A word of terms of several words.
  func word(_ word: Int) throws(IndexFileError) -> UnsafeBufferPointer<UInt8> {
    try wordText.values(wordStarts.range(word))
  }

  /// The terms that have a word, in the order of the answers.
  func terms(ofWord word: Int) throws(IndexFileError) -> UnsafeBufferPointer<UInt32> {
    try wordTerms.values(wordTermStarts.range(word))
  }

  /// How many terms have one of some words, those with several counted as often.
  func termCount(ofWords words: Range<Int>) throws(IndexFileError) -> Int {
    let ends = try wordTermStarts.values(words.lowerBound..<words.upperBound + 1)
    return Int(ends[words.count]) - Int(ends[0])
  }

  /// The terms that have a word, and how the word after it begins in each.
  ///
  /// - Parameter letter: how the word after it must begin.
  func postings(ofWord word: Int, before letter: UInt8?) throws(IndexFileError) -> WordPostings {
    let range = try wordTermStarts.range(word)
    return WordPostings(
      terms: try wordTerms.values(range), followers: try wordFollowers.values(range),
      letter: letter)
  }

  /// The attributes of a term.
  func attributes(of entry: Int) throws(IndexFileError) -> TermAttributes {
    attributes[min(Int(try entries.value(entry).attributes), attributes.count - 1)]
  }
}
