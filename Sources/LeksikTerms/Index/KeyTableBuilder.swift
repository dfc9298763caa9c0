/// Collects texts and what is filed under them, and packs them as a ``KeyTable`` reads them.
struct KeyTableBuilder {
  private struct Filing {
    let hash: UInt64
    let start: UInt32
    let length: UInt32
    let number: UInt32
    let bits: UInt16
    let language: UInt8
  }

  private var filings: [Filing] = []
  private var pool: [UInt8] = []

  /// Files a number under a text.
  mutating func add(_ text: [UInt8], language: UInt8, number: UInt32, bits: UInt16 = 0) {
    let hash = text.withUnsafeBufferPointer { ByteHash.of($0, seed: UInt64(language)) }
    filings.append(
      Filing(
        hash: hash, start: UInt32(pool.count), length: UInt32(text.count), number: number,
        bits: bits, language: language))
    pool += text
  }

  /// The two sections of a table; what is filed under one text is in ascending order.
  ///
  /// - Complexity: O(*n* log *n*).
  func packed() -> (buckets: [UInt32], bytes: [UInt8]) {
    pool.withUnsafeBufferPointer { pool in
      func text(_ filing: Filing) -> Slice<UnsafeBufferPointer<UInt8>> {
        pool[Int(filing.start)..<Int(filing.start + filing.length)]
      }
      func isSameText(_ left: Filing, _ right: Filing) -> Bool {
        left.hash == right.hash && left.language == right.language && left.length == right.length
          && (left.start == right.start || text(left).elementsEqual(text(right)))
      }
      let sorted = filings.sorted { left, right in
        if left.hash != right.hash { return left.hash < right.hash }
        if !isSameText(left, right) {
          if left.language != right.language { return left.language < right.language }
          return text(left).lexicographicallyPrecedes(text(right))
        }
        return left.number < right.number
      }
      let count = max(1, sorted.count / 4)
      var buckets: [UInt32] = [0]
      buckets.reserveCapacity(count + 1)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(sorted.count * 16)
      var start = 0
      while start < sorted.count {
        let first = sorted[start]
        var end = start + 1
        while end < sorted.count, isSameText(first, sorted[end]) { end += 1 }
        // Buckets are the high part of the hash, so they come in the order of the hashes.
        let bucket = KeyTable.bucket(first.hash, of: count)
        while buckets.count <= bucket { buckets.append(UInt32(bytes.count)) }
        bytes.append(first.language)
        append(Int(first.length), to: &bytes)
        bytes += text(first)
        append(end - start, to: &bytes)
        for filing in sorted[start..<end] {
          withUnsafeBytes(of: filing.number.littleEndian) { bytes += $0 }
          withUnsafeBytes(of: filing.bits.littleEndian) { bytes += $0 }
        }
        start = end
      }
      while buckets.count <= count { buckets.append(UInt32(bytes.count)) }
      return (buckets, bytes)
    }
  }

  private func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F | 0x80))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
