/// A 64-bit hash of encoded content, kept in the store to find equal units.
///
/// It is seeded with the name of the store, so that no file can be written whose units all collide;
/// and equal hashes are confirmed by comparing the bytes, so that no unit is lost to chance.
enum ContentHash {
  /// The hash of `bytes`.
  ///
  /// - Complexity: O(`bytes.count`), eight bytes at a time.
  static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> Int64 {
    var hash = seed ^ (UInt64(bytes.count) &* multiplier)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(
        hash,
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return Int64(bitPattern: mixed(mixed(hash, rest), seed))
  }

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Both halves of the product, so that every bit of the input reaches every bit of the hash.
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word ^ multiplier).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
