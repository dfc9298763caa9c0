/// Hashes of texts that are the same in every process, and may be written to a file.
enum TextHash {
  /// Sixty-four bits, in the manner of wyhash: eight bytes at a time through a full multiplication.
  static func of(_ utf8: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(utf8)
    var hash = mix(seed ^ UInt64(utf8.count))
    var place = 0
    while place + 8 <= bytes.count {
      hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mix(hash ^ rest)
  }

  static func of(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0, seed: seed) }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
