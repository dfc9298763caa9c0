import CICU

/// Calls through the ICU door that turn text into text.
enum ICU {
  /// A function of the door that fills a buffer.
  typealias Transform = (
    _ text: UnsafePointer<UInt8>?, _ count: Int32, _ out: UnsafeMutablePointer<UInt8>?,
    _ capacity: Int32, _ length: UnsafeMutablePointer<Int32>
  ) -> cicu_status

  /// Appends what `transform` makes of `text`.
  ///
  /// Long text goes through in pieces that begin with an ASCII character: nothing before such a
  /// character can change what comes of it, in any form of normalization or folding.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], by transform: Transform
  ) {
    forEachPiece(of: text) { appendPiece($0, to: &output, by: transform) }
  }

  /// Runs `body` over pieces of at least a mebibyte that can be normalised one by one.
  static func forEachPiece(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while text.count - start > pieceSize {
      var end = start + pieceSize
      while end < text.count, text[end] >= 0x80, end - start < largestPiece { end += 1 }
      body(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
    body(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Appends what `transform` makes of text whose length fits in 32 bits.
  static func appendPiece(
    _ piece: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], by transform: Transform
  ) {
    var capacity = 3 * piece.count + 32
    while true {
      var length: Int32 = 0
      let status = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { out in
        let status = transform(
          piece.baseAddress, Int32(piece.count), out.baseAddress, Int32(out.count), &length)
        if status == 0 { output.append(contentsOf: out[..<Int(length)]) }
        return status
      }
      if status == 0 { return }
      guard status == Int32(CICU_TOO_SMALL), Int(length) > capacity else { fail(status) }
      capacity = Int(length)
    }
  }

  /// Stops: text of any content is fine, so what is left is that there is no memory, or no ICU data.
  static func fail(_ status: cicu_status) -> Never {
    preconditionFailure("ICU cannot work: " + String(cString: cicu_status_name(status)))
  }

  private static let pieceSize = 1 << 20
  /// Where nothing is ASCII for so long, a piece ends anyway; its offsets must fit in 32 bits.
  private static let largestPiece = 1 << 27
}
