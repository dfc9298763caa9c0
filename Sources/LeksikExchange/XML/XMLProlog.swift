/// Looks at the beginning of an XML document without reading it.
enum XMLProlog {
  /// The start tag of the root element, without its brackets; `nil` when it is not there.
  static func rootTag(of text: [UInt8]) -> String? {
    var index = 0
    func skip(past end: String) -> Bool {
      let end = Array(end.utf8)
      while index + end.count <= text.count {
        if text[index..<index + end.count].elementsEqual(end) {
          index += end.count
          return true
        }
        index += 1
      }
      return false
    }
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let rest = text[index...]
      if rest.starts(with: Array("<?".utf8)) {
        guard skip(past: "?>") else { return nil }
      } else if rest.starts(with: Array("<!--".utf8)) {
        guard skip(past: "-->") else { return nil }
      } else if rest.starts(with: Array("<!".utf8)) {
        let subset = rest.firstIndex(of: UInt8(ascii: "["))
        let close = rest.firstIndex(of: UInt8(ascii: ">"))
        if let subset, let close, subset < close {
          guard skip(past: "]") else { return nil }
        }
        guard skip(past: ">") else { return nil }
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? text.endIndex
        return String(decoding: text[(index + 1)..<end], as: UTF8.self)
      }
    }
    return nil
  }

  /// The encoding that the declaration of a document names; `nil` when it names none.
  static func encoding(of bytes: [UInt8]) -> String? {
    let start = bytes.prefix(200)
    guard start.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = start.prefix { $0 != UInt8(ascii: ">") }
    return value(of: "encoding", in: String(decoding: declaration, as: UTF8.self))
  }

  /// The name of a tag without its prefix.
  static func localName(of tag: String) -> String {
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
    return String(name.split(separator: ":").last ?? "")
  }

  /// The value of an attribute of a tag.
  static func value(of name: String, in tag: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)") else { continue }
      return String(tag[start...].prefix { String($0) != quote })
    }
    return nil
  }
}

extension String {
  /// Where the text behind the first occurrence of another begins.
  fileprivate func range(of other: String) -> Index? {
    let (mine, theirs) = (Array(utf8), Array(other.utf8))
    guard mine.count >= theirs.count else { return nil }
    for start in 0...(mine.count - theirs.count)
    where mine[start..<start + theirs.count].elementsEqual(theirs) {
      return utf8.index(startIndex, offsetBy: start + theirs.count)
    }
    return nil
  }
}
