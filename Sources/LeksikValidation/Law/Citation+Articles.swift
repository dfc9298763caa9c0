import LeksikModel

extension Citation {
  /// Whether the citation says what became of its instrument.
  var saysWhatBecameOfIt: Bool { validity?.until != nil || remark != nil }

  /// The numbers of the articles it names: `arts. 3, 7-9` gives 3, 7 and 9.
  var articleNumbers: [Int] {
    guard let article, article.hasPrefix("art") else { return [] }
    var numbers: [Int] = []
    var depth = 0
    var number: Int?
    var before: UInt8 = 0x20
    func isOfArticle(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2C }
    for byte in article.utf8 {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if (0x30...0x39).contains(byte), depth == 0, number != nil || isOfArticle(before) {
        number = min((number ?? 0) * 10 + Int(byte - 0x30), 1_000_000)
      } else if let found = number {
        numbers.append(found)
        number = nil
      }
      before = byte
    }
    return numbers + (number.map { [$0] } ?? [])
  }
}
