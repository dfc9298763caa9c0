/// The lines of a file, found once for all findings in it.
struct SourceLines {
  private let bytes: [UInt8]
  /// How many lines end before each block; a place for each line would take longer to fill.
  private let linesBefore: [Int]

  private static let block = 1 << 14

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = 0
    linesBefore = stride(from: 0, to: bytes.count, by: Self.block).map { start in
      defer {
        lines += bytes[start..<min(start + Self.block, bytes.count)].withUnsafeBytes(Self.count)
      }
      return lines
    }
  }

  /// The line feeds among some bytes, eight at a time.
  private static func count(in bytes: UnsafeRawBufferPointer) -> Int {
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    var (total, offset) = (0, 0)
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A line feed is now a byte of zero; the high bit of every other byte is set below.
      let found = word ^ 0x0A0A_0A0A_0A0A_0A0A
      total += (~((found & low) &+ low | found) & high).nonzeroBitCount
      offset += 8
    }
    return total + bytes[offset...].count { $0 == 0x0A }
  }

  /// The text of a line, counted from 1, or `nil` when it is not UTF-8 or there is none.
  subscript(number: Int) -> String? {
    guard let start = start(of: number) else { return nil }
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(validating: line, as: UTF8.self)
  }

  private func start(of number: Int) -> Int? {
    guard number > 1 else { return number == 1 ? 0 : nil }
    // The last block before which fewer lines end than before the line.
    var (low, high) = (0, linesBefore.count)
    while low < high {
      let middle = (low + high) / 2
      if linesBefore[middle] < number - 1 { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var left = number - 1 - linesBefore[low - 1]
    for index in (low - 1) * Self.block..<bytes.count where bytes[index] == 0x0A {
      left -= 1
      if left == 0 { return index + 1 }
    }
    return nil
  }
}
