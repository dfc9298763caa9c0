/// Where the elements of a well-formed XML document stand, by their number.
///
/// The document was parsed before, so that a scan for brackets is enough.
struct XMLMap {
  /// The bytes of one element.
  struct Element {
    /// Its start tag, brackets included.
    var start: Range<Int>
    /// Its end tag; empty for an element without content, where it lies behind the start tag.
    var end: Range<Int>
    /// Whether it is written as one tag, `<target/>`.
    var isEmpty: Bool
  }

  /// The elements in the order of their start tags.
  private(set) var elements: [Element] = []

  /// A map of the bytes of a document; `nil` when they are not what a parser would take.
  init?(_ bytes: [UInt8]) {
    var open: [Int] = []
    var index = 0
    func end(of sign: StaticString, from start: Int) -> Int? {
      let count = sign.utf8CodeUnitCount
      var place = start
      while place + count <= bytes.count {
        var length = 0
        while length < count, bytes[place + length] == sign.utf8Start[length] { length += 1 }
        if length == count { return place + count }
        place += 1
      }
      return nil
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return nil }
      let next: Int?
      switch bytes[index + 1] {
      case UInt8(ascii: "?"): next = end(of: "?>", from: index)
      case UInt8(ascii: "!"):
        if bytes[index...].starts(with: "<!--".utf8) {
          next = end(of: "-->", from: index + 4)
        } else if bytes[index...].starts(with: "<![CDATA[".utf8) {
          next = end(of: "]]>", from: index + 9)
        } else {
          // A document type; one with an internal subset is not edited.
          guard let close = end(of: ">", from: index),
            !bytes[index..<close].contains(UInt8(ascii: "["))
          else { return nil }
          next = close
        }
      case UInt8(ascii: "/"):
        guard let number = open.popLast(), let close = end(of: ">", from: index) else { return nil }
        elements[number].end = index..<close
        next = close
      default:
        guard let close = Self.endOfTag(bytes, from: index) else { return nil }
        let isEmpty = bytes[close - 2] == UInt8(ascii: "/")
        elements.append(Element(start: index..<close, end: close..<close, isEmpty: isEmpty))
        if !isEmpty { open.append(elements.count - 1) }
        next = close
      }
      guard let next else { return nil }
      index = next
    }
    if !open.isEmpty { return nil }
  }

  /// The place behind a start tag, whose values may hold `>`.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }
}
