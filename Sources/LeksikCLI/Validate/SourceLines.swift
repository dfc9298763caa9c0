/// The lines of a file, found once for all findings in it.
struct SourceLines {
  private let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The text of a line, counted from 1, or `nil` when it is not UTF-8 or there is none.
  subscript(number: Int) -> String? {
    guard number > 0, number <= starts.count else { return nil }
    let line = bytes[starts[number - 1]...].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(validating: line, as: UTF8.self)
  }
}
