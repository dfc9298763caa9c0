extension PlaceableScan {
  /// `<b>`, `</g>`, `<x id="1"/>`: a name after the bracket, and no other bracket before its end.
  func tag(at index: Int) -> Found? {
    var next = index + 1
    let isClosing = isMark(next, UInt8(ascii: "/"))
    if isClosing { next += 1 }
    guard next < words.count, isGlued(next), words[next].kind == .word,
      isLetter(utf8[words[next].range.lowerBound])
    else { return nil }
    let limit = words[index].range.lowerBound + Self.longestCode
    while next < words.count, words[next].range.upperBound <= limit {
      if isMark(next, UInt8(ascii: "<")) { return nil }
      if isMark(next, UInt8(ascii: ">")) {
        let isEmpty = isMark(next - 1, UInt8(ascii: "/"))
        return code(index..<next + 1, isClosing ? .closing : isEmpty ? .empty : .opening)
      }
      next += 1
    }
    return nil
  }

  /// `{1}`, `{{name}}`, `${name}`, `%{name}`, `%s`, `%1$s`, `%(name)s`, `&nbsp;`, `&#160;`.
  func variable(at index: Int) -> Found? {
    switch utf8[words[index].range.lowerBound] {
    case UInt8(ascii: "{"): return braces(from: index, at: index)
    case UInt8(ascii: "$"):
      return isGlued(index + 1) && isMark(index + 1, UInt8(ascii: "{"))
        ? braces(from: index, at: index + 1) : nil
    case UInt8(ascii: "&"): return entity(at: index)
    default:
      if isGlued(index + 1), isMark(index + 1, UInt8(ascii: "{")) {
        return braces(from: index, at: index + 1)
      }
      return format(at: index)
    }
  }

  private func braces(from start: Int, at open: Int) -> Found? {
    var end = words[open].range.lowerBound
    let limit = min(utf8.count, end + Self.longestCode)
    var depth = 0
    while end < limit {
      switch utf8[end] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      // A remark in braces has spaces; a format has one after a comma at most: `{0, number}`.
      case 0x20 where utf8[end - 1] != UInt8(ascii: ","), 0..<0x20: return nil
      default: break
      }
      end += 1
      if depth == 0 {
        return tokens(from: start, endingAt: end).flatMap { code($0, .variable) }
      }
    }
    return nil
  }

  private func entity(at index: Int) -> Found? {
    var next = index + 1
    if isGlued(next), isMark(next, UInt8(ascii: "#")) { next += 1 }
    guard isGlued(next), words[next].range.count <= 8, words[next].kind != .punctuation,
      isGlued(next + 1), isMark(next + 1, UInt8(ascii: ";"))
    else { return nil }
    return code(index..<next + 2, .variable)
  }

  /// A conversion of `printf`; `100%s` is no variable, and `50 % de` has a space.
  private func format(at index: Int) -> Found? {
    var end = words[index].range.upperBound
    if end >= 2, isDigit(utf8[end - 2]) { return nil }
    func byte() -> UInt8 { end < utf8.count ? utf8[end] : 0 }
    if byte() == UInt8(ascii: "(") {
      while end < utf8.count, utf8[end] != UInt8(ascii: ")"),
        end < words[index].range.upperBound + 64
      { end += 1 }
      guard byte() == UInt8(ascii: ")") else { return nil }
      end += 1
    }
    while isDigit(byte()) || "$-+#.*".utf8.contains(byte()) { end += 1 }
    while "hlLzjtq".utf8.contains(byte()) { end += 1 }
    guard "diouxXeEfFgGaAcCsSp@".utf8.contains(byte()) else { return nil }
    end += 1
    return tokens(from: index, endingAt: end).flatMap { code($0, .variable) }
  }

  private func code(_ tokens: Range<Int>, _ kind: PlaceableCode.Kind) -> Found {
    Found(words: tokens, value: .inlineCode(PlaceableCode(kind: kind, text: text(of: tokens))))
  }

  /// The tokens from `start` on that end exactly at a byte.
  func tokens(from start: Int, endingAt end: Int) -> Range<Int>? {
    var index = start
    while index < words.count, words[index].range.upperBound < end { index += 1 }
    return index < words.count && words[index].range.upperBound == end ? start..<index + 1 : nil
  }

  private static let longestCode = 256
}

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
