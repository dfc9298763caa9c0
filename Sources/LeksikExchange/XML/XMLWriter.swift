import LeksikModel

/// Writes XML in the one layout that Leksik has: two spaces of indent, one element a line.
///
/// Characters that XML 1.0 cannot hold are written as U+FFFD and counted, never written raw.
///
/// Source: XML 1.0 (Fifth Edition), 2.2 Characters, 2.4 and 3.3.3 on what must be escaped.
struct XMLWriter {
  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []
  private var replaced = 0

  /// Starts an element that holds others.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    tag(name, attributes)
    put(">\n")
    open.append(name)
  }

  /// Ends the element started last.
  mutating func stop() {
    guard let name = open.popLast() else { preconditionFailure("no element is open") }
    indent()
    put("</")
    put(name)
    put(">\n")
  }

  /// Writes an element that holds text only; without text it is `<name />`.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String? = nil
  ) {
    tag(name, attributes)
    guard let text else { return put(" />\n") }
    put(">")
    escape(text, inAttribute: false)
    put("</")
    put(name)
    put(">\n")
  }

  /// The document, once every element is closed.
  consuming func finish() -> String {
    precondition(open.isEmpty, "an element is still open")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An error when some characters could not be written.
  func diagnostics(path: String) -> [Diagnostic] {
    guard replaced > 0 else { return [] }
    let subject = replaced == 1 ? "1 character that XML" : "\(replaced) characters that XML"
    return [
      Diagnostic(
        .error, rule: "xml-characters",
        "\(subject) cannot hold became U+FFFD; remove control characters from the texts",
        at: SourceLocation(path: path))
    ]
  }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    indent()
    put("<")
    put(name)
    for (key, value) in attributes {
      guard let value else { continue }
      put(" ")
      put(key)
      put("=\"")
      escape(value, inAttribute: true)
      put("\"")
    }
  }

  private mutating func indent() {
    for _ in open { put("  ") }
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      while index < source.count {
        let byte = source[index]
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        let isNonCharacter =
          byte == 0xEF && source[index + 1] == 0xBF && source[index + 2] >= 0xBE
        switch byte {
        case UInt8(ascii: "&"): put("&amp;")
        case UInt8(ascii: "<"): put("&lt;")
        case UInt8(ascii: ">"): put("&gt;")
        case UInt8(ascii: "\"") where inAttribute: put("&quot;")
        case 0x09 where inAttribute: put("&#9;")
        case 0x0A where inAttribute: put("&#10;")
        case 0x0D: put("&#13;")
        case 0..<0x20 where byte != 0x09 && byte != 0x0A, 0xEF where isNonCharacter:
          put("\u{FFFD}")
          replaced += 1
        default: bytes.append(byte)
        }
        index += isNonCharacter ? 3 : 1
      }
    }
  }
}
