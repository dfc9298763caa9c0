import LeksikModel

/// Writes XML in the one layout that Leksik has: two spaces of indent, one element a line.
///
/// Characters that XML 1.0 cannot hold are written as U+FFFD and counted, never written raw.
///
/// Source: XML 1.0 (Fifth Edition), 2.2 Characters, 2.4 and 3.3.3 on what must be escaped.
struct XMLWriter {
  /// The names of attributes and their values; one without a value is left out.
  typealias Attributes = [(String, String?)]

  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []
  /// How many characters could not be written.
  private(set) var replaced = 0

  /// Starts an element that holds others.
  mutating func start(_ name: String, _ attributes: Attributes) {
    indent()
    startInline(name, attributes)
    put("\n")
    open.append(name)
  }

  /// Starts an element that holds others.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    start(name, attributes.map { ($0.key, $0.value) })
  }

  /// Ends the element started last.
  mutating func stop() {
    guard let name = open.popLast() else { preconditionFailure("no element is open") }
    indent()
    stopInline(name)
    put("\n")
  }

  /// Writes an element that holds text only; without text it is `<name />`.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String? = nil
  ) {
    element(name, attributes.map { ($0.key, $0.value) }, text)
  }

  /// Writes an element that holds text only; without text it is `<name />`.
  mutating func element(_ name: String, _ attributes: Attributes, _ text: String?) {
    indent()
    tag(name, attributes)
    guard let text else { return put(" />\n") }
    put(">")
    escape(text, inAttribute: false)
    stopInline(name)
    put("\n")
  }

  /// Writes an element on a line of its own, whose content `body` writes without line breaks.
  mutating func content(
    _ name: String, _ attributes: Attributes = [], _ body: (inout XMLWriter) -> Void
  ) {
    indent()
    startInline(name, attributes)
    body(&self)
    stopInline(name)
    put("\n")
  }

  /// Starts an element within text.
  mutating func startInline(_ name: String, _ attributes: Attributes = []) {
    tag(name, attributes)
    put(">")
  }

  /// Ends an element within text.
  mutating func stopInline(_ name: String) {
    put("</")
    put(name)
    put(">")
  }

  /// Writes text within an element.
  mutating func text(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { escape($0, inAttribute: false) }
  }

  /// Hands over what has been written since the last time, so that a long document needs no room.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// How many bytes wait to be taken.
  var pending: Int { bytes.count }

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

  private mutating func tag(_ name: String, _ attributes: Attributes) {
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
    text.withUTF8 { escape($0, inAttribute: inAttribute) }
  }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var index = 0
    var plain = 0
    while index < source.count {
      let byte = source[index]
      guard let replacement = replacement(of: byte, at: index, in: source, inAttribute) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: source[plain..<index])
      put(replacement)
      index += byte == 0xEF ? 3 : 1
      plain = index
    }
    bytes.append(contentsOf: source[plain...])
  }

  /// What stands for a byte that may not stand for itself.
  private mutating func replacement(
    of byte: UInt8, at index: Int, in source: UnsafeBufferPointer<UInt8>, _ inAttribute: Bool
  ) -> String? {
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return inAttribute ? "&quot;" : nil
    case 0x09: return inAttribute ? "&#9;" : nil
    case 0x0A: return inAttribute ? "&#10;" : nil
    case 0x0D: return "&#13;"
    case 0..<0x20: break
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where source[index + 1] == 0xBF && source[index + 2] >= 0xBE: break
    default: return nil
    }
    replaced += 1
    return "\u{FFFD}"
  }
}
