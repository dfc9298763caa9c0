/// Keeps a spreadsheet from taking a text for a formula, and takes the guard away again.
///
/// A cell that begins with a sign which starts a formula gets an apostrophe before it, and so does
/// one where apostrophes stand before such a sign, so that nothing is lost: only tables that Leksik
/// marked as its own are read back this way.
///
/// ```swift
/// FormulaGuard.guarded("=1+1")     // "'=1+1"
/// FormulaGuard.unguarded("'=1+1")  // "=1+1"
/// FormulaGuard.guarded("'n bagay") // "'n bagay": no formula
/// ```
///
/// Source: OWASP, CSV Injection.
package enum FormulaGuard {
  /// The cell as it may stand in a file.
  package static func guarded(_ cell: String) -> String { isDangerous(cell) ? "'" + cell : cell }

  /// The cell as it was.
  static func unguarded(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && isDangerous(cell)
      ? String(cell.dropFirstScalar()) : cell
  }

  private static func isDangerous(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}

extension String {
  /// The text behind its first scalar, which may have combining marks behind it.
  fileprivate func dropFirstScalar() -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
