/// The escapes `_x000D_` by which texts of a workbook hold what XML cannot.
///
/// Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
enum CellEscape {
  /// The text that is meant.
  static func resolved(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let scalar = scalar(scalars, at: index) {
        result.append(scalar)
        index += 7
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// The text as it may stand in a workbook.
  static func escaped(_ text: String) -> String {
    guard
      text.contains("_x") || text.utf8.contains(where: { $0 < 0x20 && $0 != 9 && $0 != 10 })
        || text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF })
    else { return text }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isControl =
        scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      if isControl || self.scalar(scalars, at: index) != nil {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The character that an escape at `index` stands for.
  private static func scalar(_ scalars: [Unicode.Scalar], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= scalars.count, scalars[index] == "_", scalars[index + 1] == "x",
      scalars[index + 6] == "_"
    else { return nil }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[(index + 2)..<(index + 6)])
    guard digits.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
