/// Text with every control and direction-changing character made visible.
///
/// ```swift
/// visible("a\u{1B}[2Jb")  // "a<U+001B>[2Jb"
/// ```
///
/// Source: Unicode Technical Report #36 on bidirectional spoofing; ECMA-48 for control sequences.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  return text.unicodeScalars.reduce(into: "") { shown, scalar in
    if isUnsafe(scalar) {
      shown += "<U+\(hexadecimal(scalar))>"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
}

/// JSON with every control and direction-changing character escaped; its meaning stays the same.
///
/// Such characters stand only inside strings of compact JSON, where an escape may replace them.
func escapedJSON(_ json: String) -> String {
  guard json.unicodeScalars.contains(where: isUnsafe) else { return json }
  return json.unicodeScalars.reduce(into: "") { shown, scalar in
    if isUnsafe(scalar) {
      shown += "\\u\(hexadecimal(scalar))"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
    true
  default:
    false
  }
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
