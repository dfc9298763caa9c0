extension PlaceableScan {
  /// An e-mail address around its `@`, which may be a token or, between letters, within one.
  ///
  /// Source: HTML Standard, "valid e-mail address", without the signs that are not seen in practice.
  func email(at index: Int, from floor: Int) -> Found? {
    guard let sign = bytes(at: index).firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let at = words[index].range.lowerBound + sign
    var start = index
    while start > floor, isGlued(start), isLocalPart(start - 1) { start -= 1 }
    while start < index, words[start].kind == .punctuation, !isMark(start, UInt8(ascii: "_")) {
      start += 1
    }
    let local = words[start].range.lowerBound
    guard local < at, let end = host(from: index, at: at + 1) else { return nil }
    let host = utf8[at + 1..<words[end - 1].range.upperBound]
    return Found(
      words: start..<end,
      value: .email(
        String(decoding: utf8[local...at], as: UTF8.self)
          + String(decoding: host, as: UTF8.self).lowercased()))
  }

  /// `https://…` around its colon.
  func url(at index: Int, from floor: Int) -> Found? {
    guard index > floor, isGlued(index), isGlued(index + 1), isGlued(index + 2),
      isMark(index + 1, UInt8(ascii: "/")), isMark(index + 2, UInt8(ascii: "/")),
      words[index - 1].kind == .word, bytes(at: index - 1).allSatisfy(isLetter)
    else { return nil }
    let end = endOfAddress(from: index + 3)
    guard end > index + 3 else { return nil }
    return Found(words: index - 1..<end, value: .url(text(of: index - 1..<end)))
  }

  /// `www.…`, which is one token as far as its first slash or hyphen.
  func webHost(at index: Int) -> Found? {
    guard isWebHost(index) else { return nil }
    let end = endOfAddress(from: index + 1)
    return Found(words: index..<end, value: .url(text(of: index..<end)))
  }

  func isWebHost(_ index: Int) -> Bool {
    let word = bytes(at: index)
    return word.count > 4 && word.prefix(4).elementsEqual("www.".utf8)
  }

  private func isLocalPart(_ index: Int) -> Bool {
    switch words[index].kind {
    case .word, .number: return true
    case .punctuation, .symbol:
      return words[index].range.count == 1
        && "._%+-".utf8.contains(utf8[words[index].range.lowerBound])
    }
  }

  /// The end of a host with a dot, `egzanp.ht`, `mail-1.example.org`, that begins at a byte of a token
  /// or behind it.
  private func host(from index: Int, at start: Int) -> Int? {
    var end = index + 1
    while end < words.count, isGlued(end) {
      let isPiece = words[end].kind == .word || words[end].kind == .number
      if !isPiece {
        guard isMark(end, UInt8(ascii: ".")) || isHyphen(end), isGlued(end + 1),
          words[end + 1].kind == .word || words[end + 1].kind == .number
        else { break }
      }
      end += 1
    }
    let host = utf8[start..<max(start, words[end - 1].range.upperBound)]
    guard let first = host.first, isLetter(first) || isDigit(first),
      host.dropFirst().contains(UInt8(ascii: ".")), !host.contains(UInt8(ascii: "@"))
    else { return nil }
    return end
  }

  /// The end of what stands without a space, without the punctuation of the sentence around it.
  private func endOfAddress(from start: Int) -> Int {
    var end = start
    while end < words.count, isGlued(end), !isMark(end, UInt8(ascii: "<")),
      !isMark(end, UInt8(ascii: ">")), !isMark(end, UInt8(ascii: "\""))
    {
      end += 1
    }
    while end > start, words[end - 1].kind == .punctuation, !isMark(end - 1, UInt8(ascii: "/")) {
      // A bracket that was opened within belongs to it: `https://example.org/a(b)`.
      let open = (start..<end).count { isMark($0, UInt8(ascii: "(")) }
      let close = (start..<end).count { isMark($0, UInt8(ascii: ")")) }
      if isMark(end - 1, UInt8(ascii: ")")), open >= close { break }
      end -= 1
    }
    return end
  }
}
