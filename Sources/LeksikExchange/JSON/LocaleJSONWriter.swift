import LeksikModel

/// Writes one object of ids, each with its texts by language.
struct LocaleJSONWriter: ItemWriter {
  private var text = "{"
  private var isFirst = true

  mutating func write(_ item: ExchangeItem) {
    guard case .unit(let unit) = item else { return }
    text += isFirst ? "\n" : ",\n"
    isFirst = false
    text += "  \(Self.quoted(unit.id)): {"
    for (index, segment) in unit.segments.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += "    \(Self.quoted(segment.language.description)): \(Self.quoted(segment.text))"
    }
    text += "\n  }"
  }

  mutating func finish() { text += isFirst ? "}\n" : "\n}\n" }

  mutating func takeBytes() -> [UInt8] {
    defer { text = "" }
    return Array(text.utf8)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
