/// A fast 64-bit hash of a few bytes, the same in every process, for tables that are stored.
///
/// It spreads well and is no secret: tables compare the bytes themselves, too.
enum ByteHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of bytes, begun with `seed`.
  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = (seed &+ UInt64(bytes.count)) &* factor
    var index = 0
    let start = UnsafeRawPointer(bytes.baseAddress)
    while index + 8 <= bytes.count, let start {
      let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ word)
      index += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      rest |= UInt64(bytes[index]) &<< shift
      shift &+= 8
      index += 1
    }
    return mixed(hash ^ rest)
  }

  /// The hash of two numbers.
  @inline(__always)
  static func of(_ left: UInt32, _ right: UInt32) -> UInt64 {
    mixed(UInt64(left) &<< 32 | UInt64(right))
  }

  /// The bits of a number, spread.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ (value &>> 32)) &* factor
    return product ^ (product &>> 29)
  }
}
