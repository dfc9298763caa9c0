/// Several values in one cell of a table that Leksik wrote.
///
/// Values stand between ` | `; within a value a backslash makes the sign after it plain, a value that
/// is absent is nothing, and an empty text is `\e`. In a list inside a list the sign is `;`, then `,`.
///
/// ```swift
/// CellList.joined(["a", nil, "", "b|c"])      // "a |  | \e | b\|c"
/// CellList.split("a |  | \\e | b\\|c")        // ["a", nil, "", "b|c"]
/// ```
enum CellList {
  /// The values as one text; those that are absent at the end are left out.
  static func joined(_ values: [String?], by sign: Character = "|") -> String {
    var values = values
    while case .some(nil) = values.last { values.removeLast() }
    return values.map { $0.map { escaped($0, sign) } ?? "" }.joined(separator: " \(sign) ")
  }

  private static func escaped(_ value: String, _ sign: Character) -> String {
    if value.isEmpty { return "\\e" }
    guard value.unicodeScalars.contains(where: { $0 == "\\" || Character($0) == sign }) else {
      return value
    }
    // By scalars: a sign with a combining mark behind it is another character.
    return value.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\\" || Character(scalar) == sign { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
  }

  /// The values of a text that ``joined(_:by:)`` made.
  static func split(_ text: String, by sign: Character = "|") -> [String?] {
    if text.isEmpty { return [] }
    var values: [String?] = []
    var value = String.UnicodeScalarView()
    var isEscaped = false
    var isEmptyText = false
    var isAfterSign = false
    func end(_ isLast: Bool) {
      // One space on either side of a sign belongs to the sign.
      if !isLast, value.last == " " { value.removeLast() }
      values.append(isEmptyText ? "" : value.isEmpty ? nil : String(value))
      value = String.UnicodeScalarView()
      isEmptyText = false
    }
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if scalar == "e", value.isEmpty { isEmptyText = true } else { value.append(scalar) }
      } else if scalar == "\\" {
        isEscaped = true
        isAfterSign = false
      } else if Character(scalar) == sign {
        end(false)
        isAfterSign = true
      } else if isAfterSign, scalar == " " {
        isAfterSign = false
      } else {
        isAfterSign = false
        value.append(scalar)
      }
    }
    end(true)
    return values
  }

  /// The first `count` values; those that were left out at the end are absent.
  static func split(_ text: String, by sign: Character, count: Int) -> [String?] {
    let values = split(text, by: sign)
    return (0..<count).map { $0 < values.count ? values[$0] : nil }
  }

  /// The values without those that are absent.
  static func texts(_ text: String, by sign: Character = "|") -> [String] {
    split(text, by: sign).compactMap { $0 }
  }
}
