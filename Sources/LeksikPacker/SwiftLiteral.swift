/// Writes Swift source that holds one long text.
enum SwiftLiteral {
  /// A constant of type `StaticString` called `name` that holds `text`.
  static func source(named name: String, text: String) -> String {
    var source = "// Written by LeksikPacker; do not edit.\nlet \(name): StaticString = \"\"\"\n"
    var column = 0
    var isAfterRecord = false
    for scalar in text.unicodeScalars {
      // No compiler likes lines of a megabyte; a line that ends with a backslash goes on.
      if isAfterRecord, column > 80 {
        source += "\\\n"
        column = 0
      }
      switch scalar {
      case "\\", "\"":
        source.unicodeScalars.append("\\")
        source.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        source += "\\u{\(String(scalar.value, radix: 16))}"
      default: source.unicodeScalars.append(scalar)
      }
      column += 1
      isAfterRecord = scalar == "\u{1E}" || column > 4_000
    }
    return source + "\n\"\"\"\n"
  }
}
