import CICU

/// The limit on combining marks in a row that keeps comparing and normalising text cheap.
///
/// Swift's `==` and hashing of strings take quadratic time on long runs of combining marks, so text
/// from outside is checked at the door.
///
/// ```swift
/// StreamSafe.check("témoin")                                       // nil: fine
/// StreamSafe.check("e" + String(repeating: "\u{301}", count: 31))  // 61: the 31st mark
/// ```
///
/// Source: UAX #15, Stream-Safe Text Format.
public enum StreamSafe {
  /// The most non-starters that may stand in a row, counted in NFKD.
  public static let limit = 30

  /// The offset, in UTF-8, of the first character that makes a run too long, or `nil`.
  ///
  /// - Complexity: O(*n*) in bytes; eight ASCII bytes at a time.
  public static func firstViolation(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    let offset = cicu_stream_unsafe(utf8.baseAddress, utf8.count, Int32(limit))
    return offset < 0 ? nil : offset
  }

  /// The offset, in UTF-8, of the first character that makes a run too long, or `nil`.
  public static func check(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { firstViolation(in: $0) }
  }
}
