extension PlaceableScan {
  /// The bytes that tokens fill.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    words[tokens.lowerBound].range.lowerBound..<words[tokens.upperBound - 1].range.upperBound
  }

  /// The text of tokens as written.
  func text(of tokens: Range<Int>) -> String {
    String(decoding: utf8[bytes(of: tokens)], as: UTF8.self)
  }

  /// The bytes of one token.
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: utf8[words[index].range])
  }

  /// Whether the token is one ASCII sign.
  func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    words.indices.contains(index) && words[index].range.count == 1
      && utf8[words[index].range.lowerBound] == mark
  }

  /// Whether nothing stands between the token and the one before it.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < words.count
      && words[index].range.lowerBound == words[index - 1].range.upperBound
  }

  /// Whether the token is `§`.
  func isSectionSign(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].range.count == 2 else { return false }
    let start = words[index].range.lowerBound
    return utf8[start] == 0xC2 && utf8[start + 1] == 0xA7
  }

  /// Whether the token is a hyphen or an en dash.
  func isHyphen(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let range = words[index].range
    if range.count == 1 { return utf8[range.lowerBound] == UInt8(ascii: "-") }
    guard range.count == 3, utf8[range.lowerBound] == 0xE2, utf8[range.lowerBound + 1] == 0x80
    else { return false }
    return (0x90...0x93).contains(utf8[range.lowerBound + 2])
  }

  /// How many digits the token is, or `nil` if it is anything else.
  func digitCount(_ index: Int) -> Int? {
    guard words.indices.contains(index), bytes(at: index).allSatisfy(isDigit) else { return nil }
    return words[index].range.count
  }

  /// Whether the token is a Roman numeral in capitals, as far as its letters say.
  func isRoman(_ index: Int) -> Bool {
    guard words[index].range.count <= 8 else { return false }
    return bytes(at: index).allSatisfy {
      switch $0 {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
        UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
        true
      default: false
      }
    }
  }

  /// The words and numbers around a token that hyphens and slashes join without a space.
  ///
  /// A colon joins after a single digit: `1:19-cv-01234`.
  func compound(around index: Int, from floor: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while start - 2 >= floor, isGlued(start), isGlued(start - 1), isJoint(start - 1),
      isPiece(start - 2)
    {
      start -= 2
    }
    while end + 1 < words.count, isGlued(end), isGlued(end + 1), isJoint(end), isPiece(end + 1) {
      end += 2
    }
    return start..<end
  }

  /// The text of a compound in one style: plain hyphens.
  func compoundText(_ compound: Range<Int>) -> String {
    var result = ""
    for index in compound { result += isHyphen(index) ? "-" : text(of: index..<index + 1) }
    return result
  }

  private func isPiece(_ index: Int) -> Bool {
    words[index].kind == .word || words[index].kind == .number
  }

  private func isJoint(_ index: Int) -> Bool {
    if isHyphen(index) || isMark(index, UInt8(ascii: "/")) { return true }
    return isMark(index, UInt8(ascii: ":")) && index > 0 && digitCount(index - 1) == 1
  }
}
