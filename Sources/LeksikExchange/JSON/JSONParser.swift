import LeksikText

/// Reads JSON strictly, and says where it is not JSON.
///
/// Source: RFC 8259.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  /// What is wrong with a document, and where.
  struct Fault: Error {
    var message: String
    var line: Int
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of the whole document.
  mutating func document() throws(Fault) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw fault("something follows the end of the document") }
    return value
  }

  private func fault(_ message: String) -> Fault { Fault(message: message, line: line) }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Limits.depth else {
      throw fault("more than \(Limits.depth) objects inside one another")
    }
    skipSpace()
    guard index < bytes.count else { throw fault("the file ends before its last value") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    default: return .other(try literal())
    }
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSONValue {
    var members: [(key: String, value: JSONValue, line: Int)] = []
    index += 1
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw fault("a key in quotes is missing")
      }
      let start = line
      let key = try string()
      skipSpace()
      guard take(":") else { throw fault("a colon is missing behind a key") }
      members.append((key, try value(depth: depth + 1), start))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault("a comma or } is missing") }
    }
  }

  private mutating func array(_ depth: Int) throws(Fault) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw fault("a comma or ] is missing") }
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func literal() throws(Fault) -> String {
    let start = index
    while index < bytes.count, !",]} \n\r\t:".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isNumber =
      Double(text) != nil && text.utf8.allSatisfy { "+-.eE0123456789".utf8.contains($0) }
    guard ["true", "false", "null"].contains(text) || isNumber else {
      throw fault("a value that is not JSON")
    }
    return text
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard text.withUnsafeBufferPointer({ StreamSafe.firstViolation(in: $0) }) == nil else {
          throw fault("more than 30 combining marks in a row; remove them")
        }
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(&text)
      case 0..<0x20: throw fault("a control character inside a text; write it as an escape")
      default: text.append(byte)
      }
      if text.count > Limits.text { throw fault("a text longer than 1 MiB") }
    }
    throw fault("a text is not closed by a quote")
  }

  private mutating func escape(_ text: inout [UInt8]) throws(Fault) {
    guard index < bytes.count else { throw fault("a text is not closed by a quote") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if value & 0xFC00 == 0xD800 {
        guard take("\\"), take("u") else { throw fault("half a surrogate pair") }
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw fault("half a surrogate pair") }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(value) else { throw fault("half a surrogate pair") }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw fault("an escape that JSON does not have")
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw fault("an escape without four hexadecimal digits") }
    index += 4
    return value
  }
}
