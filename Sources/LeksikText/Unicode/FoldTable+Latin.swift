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
  }

  /// Folds into `out` as far as the table goes.
  func foldLatin(
    _ utf8: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Run {
    precondition(out.count >= 3 * utf8.count + 8)
    guard let source = UnsafeRawPointer(utf8.baseAddress),
      let target = UnsafeMutableRawPointer(out.baseAddress)
    else { return Run(read: 0, written: 0, stop: 0) }
    return latin.withUnsafeBufferPointer { latin in
      punctuation.withUnsafeBufferPointer { punctuation in
        fold(source, utf8.count, into: target, latin, punctuation)
      }
    }
  }

  // SAFETY: reads only below `count`; every step writes at most eight bytes at `written`, which is
  // at most three times `read`, and `out` has room for three times `count` and eight more.
  @inline(__always)
  private func fold(
    _ source: UnsafeRawPointer, _ count: Int, into target: UnsafeMutableRawPointer,
    _ latin: UnsafeBufferPointer<UInt64>, _ punctuation: UnsafeBufferPointer<UInt64>
  ) -> Run {
    var read = 0
    var written = 0
    /// Where the last character that folds to something begins, there and here.
    var last = (read: 0, written: 0)
    while read < count {
      if read + 8 <= count {
        let word = source.loadUnaligned(fromByteOffset: read, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          target.storeBytes(of: lowercased(word), toByteOffset: written, as: UInt64.self)
          last = (read + 7, written + 7)
          read += 8
          written += 8
          continue
        }
      }
      let byte = source.load(fromByteOffset: read, as: UInt8.self)
      if byte < 0x80 {
        let isUpper = byte &- 0x41 < 26
        target.storeBytes(of: isUpper ? byte | 0x20 : byte, toByteOffset: written, as: UInt8.self)
        last = (read, written)
        read += 1
        written += 1
        continue
      }
      var entry = Self.absent
      var width = 2
      let next = read + 1 < count ? source.load(fromByteOffset: read + 1, as: UInt8.self) : 0
      if byte < 0xCA, byte >= 0xC2, next & 0xC0 == 0x80 {
        let scalar = Int(byte & 0x1F) << 6 | Int(next & 0x3F)
        if scalar < 0x250 { entry = latin[scalar - 0x80] }
      } else if byte == 0xE2, next == 0x80, read + 2 < count {
        let third = source.load(fromByteOffset: read + 2, as: UInt8.self)
        if third & 0xC0 == 0x80 {
          entry = punctuation[Int(third & 0x3F)]
          width = 3
        }
      }
      if entry == Self.absent {
        return Run(read: last.read, written: last.written, stop: read)
      }
      target.storeBytes(of: entry.littleEndian, toByteOffset: written, as: UInt64.self)
      let length = Int(entry >> 56)
      if length > 0 { last = (read, written) }
      read += width
      written += length
    }
    return Run(read: read, written: written, stop: read)
  }

  /// Eight ASCII bytes at once, capitals turned small.
  @inline(__always)
  private func lowercased(_ word: UInt64) -> UInt64 {
    let fromA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = word &+ 0x2525_2525_2525_2525
    return word | (fromA & ~aboveZ & 0x8080_8080_8080_8080) >> 2
  }
}
