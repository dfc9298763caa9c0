/// For each heavy group the rows that hold it, as differences of a byte or two.
///
/// Every ``stride`` rows a skip says where the next ones stand, so that a search over some of the
/// rows need not read the others.
struct PostingLists {
  /// Where a reader can enter a list: the row before, and the place of the next one.
  struct Skip: BitwiseCopyable {
    var row: UInt32
    var offset: UInt32
  }

  static let stride = 128

  let counts: [UInt32]
  private let starts: [UInt32]
  private let bytes: [UInt8]
  private let skipStarts: [UInt32]
  private let skips: [Skip]

  init(rows: SequenceRows, order: [UInt32], groupOf: [UInt32], groups: [GroupTraits]) {
    let groupCount = groups.count
    var counts = [UInt32](repeating: 0, count: groupCount)
    var lengths = [UInt32](repeating: 0, count: groupCount)
    let none = UInt32.max
    // A group without a list is sent to one that is thrown away.
    let target = groupOf.map { groups[Int($0)].isHeavy ? $0 : none }
    var last = [UInt32](repeating: none, count: groupCount)
    Self.forEach(rows, order, target, &last) { group, _, difference in
      counts[group] += 1
      lengths[group] += UInt32(max(1, (38 - difference.leadingZeroBitCount) / 7))
    }
    let starts = Self.sums(lengths)
    self.starts = starts
    let skipStarts = Self.sums(counts.map { $0 == 0 ? 0 : ($0 - 1) / UInt32(Self.stride) })
    self.skipStarts = skipStarts
    var bytes = [UInt8](repeating: 0, count: Int(starts[groupCount]))
    var skips = [Skip](repeating: Skip(row: 0, offset: 0), count: Int(skipStarts[groupCount]))
    var places = starts
    var written = [UInt32](repeating: 0, count: groupCount)
    last = [UInt32](repeating: none, count: groupCount)
    bytes.withUnsafeMutableBufferPointer { bytes in
      Self.forEach(rows, order, target, &last) { group, row, difference in
        let place = Int(places[group])
        if written[group] != 0, written[group] % UInt32(Self.stride) == 0 {
          let skip = Int(skipStarts[group] + written[group] / UInt32(Self.stride)) - 1
          skips[skip] = Skip(row: row - difference, offset: UInt32(place) - starts[group])
        }
        written[group] += 1
        var (rest, at) = (difference, place)
        while rest >= 0x80 {
          bytes[at] = UInt8(truncatingIfNeeded: rest) | 0x80
          rest >>= 7
          at += 1
        }
        bytes[at] = UInt8(rest)
        places[group] = UInt32(at + 1)
      }
    }
    (self.counts, self.bytes, self.skips) = (counts, bytes, skips)
  }

  /// Calls `body` once for each row of each group, with the difference from the row before.
  @inline(__always)
  private static func forEach(
    _ rows: SequenceRows, _ order: [UInt32], _ target: [UInt32], _ last: inout [UInt32],
    _ body: (_ group: Int, _ row: UInt32, _ difference: UInt32) -> Void
  ) {
    last.withUnsafeMutableBufferPointer { last in
      for (row, given) in order.enumerated() {
        let row = UInt32(row)
        for symbol in rows[Int(given)] {
          let group = Int(target[Int(symbol)])
          guard group != Int(UInt32.max), last[group] != row else { continue }
          body(group, row, last[group] == .max ? row : row - last[group])
          last[group] = row
        }
      }
    }
  }

  private static func sums(_ counts: [UInt32]) -> [UInt32] {
    var sum: UInt32 = 0
    return [0]
      + counts.map { count in
        sum += count
        return sum
      }
  }

  func add(to image: inout IndexImage, first: UInt32) {
    image.add(starts, as: first + SequenceSections.listStarts)
    image.add(counts, as: first + SequenceSections.listCounts)
    image.add(bytes, as: first + SequenceSections.listBytes)
    image.add(skips, as: first + SequenceSections.skips)
    image.add(skipStarts, as: first + SequenceSections.skipStarts)
  }
}
