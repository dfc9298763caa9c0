extension UnsafeBufferPointer<UInt8> {
  /// Where the ASCII that begins at `index` ends, found eight bytes at a time.
  @inline(__always)
  func endOfASCII(from index: Int) -> Int {
    var index = index
    while index + 8 <= count {
      let high = word(at: index) & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// Eight bytes as a number, the first of them lowest; all must be within the buffer.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count)
    // SAFETY: the caller has checked that eight bytes are left.
    return UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// Up to eight bytes as a number, the first of them lowest, with zeros behind the end.
  @inline(__always)
  func tailWord(at index: Int) -> UInt64 {
    let left = count - index
    if left >= 8 { return word(at: index) }
    if count >= 8 { return word(at: count - 8) >> UInt64(64 - 8 * left) }
    var word: UInt64 = 0
    for offset in 0..<left { word |= UInt64(self[index + offset]) << UInt64(8 * offset) }
    return word
  }
}
