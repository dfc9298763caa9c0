import CICU

/// A regular expression of ICU.
///
/// `@unchecked Sendable`: the pattern never changes; every search works on a clone.
final class Regex: @unchecked Sendable {
  let expression: String
  private let handle: OpaquePointer

  init(_ expression: String) throws(SegmentationError) {
    var status: cicu_status = 0
    var utf8 = expression
    let handle = utf8.withUTF8 { cicu_regex_open($0.baseAddress, Int32($0.count), &status) }
    guard let handle else { throw SegmentationError(.malformedExpression, expression) }
    self.expression = expression
    self.handle = handle
  }

  deinit { cicu_regex_close(handle) }

  /// Whether it matches somewhere in a text.
  func matches(_ text: String) -> Bool {
    var text = text
    var found = false
    try? text.withUTF8 { utf8 in
      try forEachMatch(in: utf8) { _ in
        found = true
        return false
      }
    }
    return found
  }

  /// Calls `body` with each match, in bytes, until it answers false.
  ///
  /// The next search begins one character behind the start of a match, so that matches that overlap
  /// are found too, the longest of those that begin at one place.
  func forEachMatch(
    in utf8: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Bool
  ) throws(SegmentationError) {
    var status: cicu_status = 0
    guard let clone = cicu_regex_clone(handle, &status) else { ICU.fail(status) }
    defer { cicu_regex_close(clone) }
    status = cicu_regex_set_text(clone, utf8.baseAddress, Int32(utf8.count), Self.limit)
    var from = 0
    while status == 0, from <= utf8.count {
      var (start, end): (Int32, Int32) = (-1, -1)
      status = cicu_regex_find(clone, Int32(from), &start, &end)
      guard status == 0, start >= 0 else { break }
      guard body(Int(start)..<Int(end)) else { return }
      from = Int(start) + 1
      while from < utf8.count, utf8[from] & 0xC0 == 0x80 { from += 1 }
    }
    guard status == 0 else { throw SegmentationError(.tooSlow, expression) }
  }

  /// Thousands of steps of ICU's matcher; a sentence takes a few.
  private static let limit: Int32 = 2_000
}
