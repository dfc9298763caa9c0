extension FoldTable {
  /// How far the table went.
  struct Run {
    /// The bytes read and folded; what follows them, if anything, goes to ICU.
    var read: Int
    /// The bytes written.
    var written: Int
    /// The first byte that the table has no answer for.
    ///
    /// The character before it may combine with it, so `read` may be less.
    var stop: Int
    /// Whether what was written is what was read.
    var isSame: Bool
  }

  /// Folds into `out` as far as the table goes.
  // SAFETY: reads only below `utf8.count`. Every step writes at most eight bytes at `written`, which
  // is at most three times `read`, and `out` has room for three times the count and eight more.
  // Entries are found by six or nine bits, checked where they may exceed the table.
  func foldLatin(
    _ utf8: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Run {
    precondition(out.count >= 3 * utf8.count + 8)
    guard let target = UnsafeMutableRawPointer(out.baseAddress) else {
      return Run(read: 0, written: 0, stop: 0, isSame: true)
    }
    let count = utf8.count
    var read = 0
    var written = 0
    var changes: UInt64 = 0
    /// Where the last character that folds to something begins, there and here.
    var last = (read: 0, written: 0)
    while read < count {
      // Up to eight bytes of ASCII, in one word with zeros behind them.
      let word = utf8.tailWord(at: read)
      let high = word & 0x8080_8080_8080_8080
      let ascii = min(count - read, high == 0 ? 8 : high.trailingZeroBitCount / 8)
      if ascii > 0 {
        let folded = lowercased(word)
        target.storeBytes(of: folded.littleEndian, toByteOffset: written, as: UInt64.self)
        changes |= (folded ^ word) & (UInt64.max >> UInt64(64 - 8 * ascii))
        read += ascii
        written += ascii
        last = (read - 1, written - 1)
        if high == 0 { continue }
      }
      let (entry, width) = entry(at: read, of: utf8)
      if entry == Self.absent {
        return Run(read: last.read, written: last.written, stop: read, isSame: false)
      }
      target.storeBytes(of: entry.littleEndian, toByteOffset: written, as: UInt64.self)
      let length = Int(entry >> 56)
      let source = utf8.tailWord(at: read) & (UInt64.max >> UInt64(64 - 8 * width))
      changes |= (source | UInt64(width) << 56) ^ entry
      if length > 0 { last = (read, written) }
      read += width
      written += length
    }
    return Run(read: read, written: written, stop: read, isSame: changes == 0)
  }

  /// The entry of the character at `index`, which is not ASCII, and its width in bytes.
  @inline(__always)
  private func entry(
    at index: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (entry: UInt64, width: Int) {
    let byte = utf8[index]
    let next = index + 1 < utf8.count ? utf8[index + 1] : 0
    if byte < 0xCA, byte >= 0xC2, next & 0xC0 == 0x80 {
      let place = (Int(byte & 0x1F) << 6 | Int(next & 0x3F)) - 0x80
      return (place < latin.count ? latin[place] : Self.absent, 2)
    }
    if byte == 0xE2, next == 0x80, index + 2 < utf8.count, utf8[index + 2] & 0xC0 == 0x80 {
      return (punctuation[Int(utf8[index + 2] & 0x3F)], 3)
    }
    return (Self.absent, 1)
  }

  /// Eight bytes at once, those that are ASCII capitals turned small.
  @inline(__always)
  private func lowercased(_ word: UInt64) -> UInt64 {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = low &+ 0x2525_2525_2525_2525
    return word | (fromA & ~aboveZ & ~word & 0x8080_8080_8080_8080) >> 2
  }
}
