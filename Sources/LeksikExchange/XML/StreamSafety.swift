/// Guards against text that makes comparing strings quadratic.
///
/// Source: UAX #15, section 13: text in Stream-Safe Text Format has at most 30 non-starters in a row.
enum StreamSafety {
  /// The longest run of combining marks that is let in.
  static let longestRun = 30

  /// Whether UTF-8 text has no run of more than 30 combining marks.
  ///
  /// - Complexity: O(`bytes.count`); text in Latin, without combining marks, costs a scan of bytes.
  static func holds(for bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // The first combining mark is U+0300, CC 80 in UTF-8; a run has two bytes or more for each.
    guard bytes.count > 2 * longestRun, bytes.contains(where: { $0 >= 0xCC }) else { return true }
    var run = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      run = scalar.value >= 0x300 && isMark(scalar.properties) ? run + 1 : 0
      if run > longestRun { return false }
    }
    return true
  }

  private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
    if properties.canonicalCombiningClass != .notReordered { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
