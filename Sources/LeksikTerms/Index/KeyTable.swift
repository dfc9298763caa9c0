import LeksikMatching

/// Texts with numbered things filed under each, found by hash and compared byte for byte.
///
/// A record is the language, the length and the bytes of a text, the count of its postings, and the
/// postings: a number and sixteen bits each. Records of one bucket stand in a row.
struct KeyTable: Sendable {
  /// A thing filed under a text.
  struct Posting: Hashable, Sendable {
    let number: UInt32
    /// For keys of terms, the tiers on which the term has the text.
    let bits: UInt16
  }

  private let buckets: Column<UInt32>
  private let records: IndexSection

  init(buckets: IndexSection, records: IndexSection) {
    self.buckets = Column(buckets)
    self.records = records
  }

  /// Calls `body` with everything filed under a text, in the order it was filed.
  ///
  /// - Complexity: O(1) expected, and the postings.
  func forEachPosting(
    of text: UnsafeBufferPointer<UInt8>, language: UInt8,
    _ body: (Posting) throws(IndexFileError) -> Void
  ) throws(IndexFileError) {
    guard buckets.count > 1 else { return }
    let hash = ByteHash.of(text, seed: UInt64(language))
    let range = try buckets.range(Self.bucket(hash, of: buckets.count - 1))
    var reader = Reader(bytes: try records.bytes(range))
    while let record = reader.next() {
      guard record.language == language, record.text.elementsEqual(text) else { continue }
      for index in 0..<record.count { try body(record.posting(index)) }
      return
    }
  }

  /// The bucket of a hash: its high part, so that buckets are in the order of hashes.
  static func bucket(_ hash: UInt64, of count: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Reads the records of a bucket; one that does not end within it ends the reading.
  private struct Reader {
    struct Found {
      let language: UInt8
      let text: UnsafeRawBufferPointer.SubSequence
      let count: Int
      let postings: UnsafeRawBufferPointer

      func posting(_ index: Int) -> Posting {
        let start = index * 6
        return Posting(
          number: postings.loadUnaligned(fromByteOffset: start, as: UInt32.self),
          bits: postings.loadUnaligned(fromByteOffset: start + 4, as: UInt16.self))
      }
    }

    let bytes: UnsafeRawBufferPointer
    var position = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func next() -> Found? {
      guard position < bytes.count else { return nil }
      let language = bytes[position]
      position += 1
      guard let length = number(), length <= bytes.count - position else { return nil }
      let text = bytes[position..<position + length]
      position += length
      guard let count = number(), count <= (bytes.count - position) / 6 else { return nil }
      let postings = UnsafeRawBufferPointer(rebasing: bytes[position..<position + 6 * count])
      position += 6 * count
      return Found(language: language, text: text, count: count, postings: postings)
    }

    private mutating func number() -> Int? {
      var (value, shift) = (0, 0)
      while position < bytes.count, shift < 56 {
        let byte = bytes[position]
        position += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
      return nil
    }
  }
}
