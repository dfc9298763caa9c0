/// One pass over the tokens of a text in search of placeables.
///
/// Every pattern has a digit, a Roman numeral or a special sign. Those are the anchors: a token that
/// is none of them is passed over after a look at its first and last byte.
struct PlaceableScan {
  let utf8: UnsafeBufferPointer<UInt8>
  let words: UnsafeBufferPointer<WordToken>
  /// Whether *at* and a point is *atik*.
  let isCreole: Bool

  /// A placeable by its tokens.
  struct Found {
    var words: Range<Int>
    var value: Placeable.Value
    var numberRanges: [Range<Int>]?
  }

  func append(to placeables: inout [Placeable]) {
    let hasAt = utf8.contains(UInt8(ascii: "@"))
    var (index, floor) = (0, 0)
    while index < words.count {
      guard isAnchor(index) || (hasAt && isAddress(index)),
        let found = found(at: index, from: floor)
      else {
        index += 1
        continue
      }
      placeables.append(
        Placeable(
          range: bytes(of: found.words), words: found.words, value: found.value,
          numberRanges: found.numberRanges))
      floor = found.words.upperBound
      index = floor
    }
  }

  private func isAnchor(_ index: Int) -> Bool {
    let token = words[index]
    switch token.kind {
    case .number: return true
    case .punctuation, .symbol: return Self.isSign[Int(utf8[token.range.lowerBound])]
    case .word:
      let first = utf8[token.range.lowerBound]
      if isDigit(utf8[token.range.upperBound - 1]) || isDigit(first) { return true }
      return (first == UInt8(ascii: "w") && isWebHost(index)) || isRoman(index)
    }
  }

  /// Whether the token has an `@`, which joins letters as a full stop does.
  private func isAddress(_ index: Int) -> Bool { bytes(at: index).contains(UInt8(ascii: "@")) }

  /// What there is around an anchor, not beginning before `floor`.
  private func found(at index: Int, from floor: Int) -> Found? {
    if isAddress(index) { return email(at: index, from: floor) }
    switch utf8[words[index].range.lowerBound] {
    case UInt8(ascii: ":"): return url(at: index, from: floor)
    case UInt8(ascii: "w"): return webHost(at: index)
    case UInt8(ascii: "<"): return tag(at: index)
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "$"):
      return variable(at: index)
    case UInt8(ascii: "+"), UInt8(ascii: "("): return telephone(at: index)
    default: break
    }
    let compound = compound(around: index, from: floor)
    return citation(at: compound, from: floor) ?? identifier(at: compound, from: floor)
  }

  /// The first bytes of the signs that a placeable begins with, or that mark one.
  private static let isSign: [Bool] = {
    var signs = Array(repeating: false, count: 256)
    for byte in ":<{%&$+(".utf8 { signs[Int(byte)] = true }
    // The first byte of §, and of all else from U+0080 to U+00BF.
    signs[0xC2] = true
    return signs
  }()
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
