/// Cuts a cell into terms.
///
/// ```swift
/// TermSeparators([";"]).terms(in: "trata; tráfico")  // ["trata", "tráfico"]
/// ```
struct TermSeparators {
  private let signs: [Character]
  /// Bytes of which a cell that holds none is one term, but for the space around it.
  private let isSuspect: [Bool]

  init(_ signs: [Character]) {
    self.signs = signs
    var isSuspect = [Bool](repeating: false, count: 256)
    for sign in signs { for byte in sign.utf8 { isSuspect[Int(byte)] = true } }
    // Line ends, and the first bytes of the spaces and line ends of Unicode that are not ASCII.
    for byte in [0x0A, 0x0B, 0x0C, 0x0D, 0xC2, 0xE1, 0xE2, 0xE3] { isSuspect[byte] = true }
    self.isSuspect = isSuspect
  }

  /// The terms of a cell, without the space around them and without those that are empty.
  func terms(in text: String) -> [String] {
    if isOneTerm(text) { return [text] }
    return text.split { signs.contains($0) || $0.isNewline }
      .map { String($0).trimmed() }.filter { !$0.isEmpty }
  }

  /// Whether the bytes alone show that the cell is one term.
  private func isOneTerm(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last, first > 0x20, last > 0x20 else {
      return false
    }
    return utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { !isSuspect[Int($0)] }
    } ?? false
  }
}
