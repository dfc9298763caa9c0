/// What stands between two words of a text, and whether a term may go on over it.
enum WordGap: UInt8 {
  /// A term ends here: a comma, the end of a sentence or a paragraph.
  case end
  /// White space, hyphens and apostrophes.
  case joins
  /// Exactly one hyphen.
  case hyphen
  /// Apostrophes alone.
  case apostrophe

  /// The gap between two words; `last` is the word before it.
  ///
  /// A full stop joins after initials (*U.S. attorney*) and before a number (*art. 3*). One line break
  /// joins, two end a paragraph.
  @inline(__always)
  init(_ utf8: UnsafeBufferPointer<UInt8>, between last: Range<Int>, and next: Int) {
    let count = next - last.upperBound
    let first = utf8[last.upperBound]
    if first == 0x20, count == 1 {
      self = .joins
    } else if first &- 0x28 < 5 || first &- 0x3A < 6 {
      // Parentheses, a comma, a colon and the like end a term whatever follows.
      self = .end
    } else {
      self = Self.slow(utf8, last, next)
    }
  }

  @inline(never)
  private static func slow(
    _ utf8: UnsafeBufferPointer<UInt8>, _ last: Range<Int>, _ next: Int
  ) -> WordGap {
    let gap = utf8[last.upperBound..<next]
    if gap.elementsEqual([0x2D]) || gap.elementsEqual([0xE2, 0x80, 0x90])
      || gap.elementsEqual([0xE2, 0x80, 0x91])
    {
      return .hyphen
    }
    if isApostrophe(gap) { return .apostrophe }
    var lines = 0
    var index = gap.startIndex
    while index < gap.endIndex {
      switch gap[index] {
      case 0x20, 0x09, 0x0D, 0x27, 0x2D, 0x60: break
      case 0x0A:
        lines += 1
        if lines > 1 { return .end }
      case 0x2E:
        let isNumber = next < utf8.count && utf8[next] &- 0x30 < 10
        guard last.count <= 2 || (last.count <= 3 && isNumber) else { return .end }
      case 0xC2:
        // A no-break space, a soft hyphen, an acute accent used as an apostrophe.
        guard index + 1 < gap.endIndex, [0xA0, 0xAD, 0xB4].contains(gap[index + 1]) else {
          return .end
        }
        index += 1
      case 0xE2:
        guard index + 2 < gap.endIndex, gap[index + 1] == 0x80,
          [0x8B, 0x8C, 0x8D, 0x90, 0x91, 0x98, 0x99, 0xAF].contains(gap[index + 2])
        else { return .end }
        index += 2
      default: return .end
      }
      index += 1
    }
    return .joins
  }

  /// Whether the bytes are one apostrophe, in whatever form it is typed.
  static func isApostrophe(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    gap.elementsEqual([0x27]) || gap.elementsEqual([0x60]) || gap.elementsEqual([0xC2, 0xB4])
      || gap.elementsEqual([0xE2, 0x80, 0x99]) || gap.elementsEqual([0xE2, 0x80, 0x98])
      || gap.elementsEqual([0xCA, 0xBC])
  }
}
