import CXML
import LeksikText

extension XMLReader {
  /// A step through content in which text and elements alternate.
  enum Piece {
    /// Characters: ``XMLReader/pieceText``.
    case text
    /// An element inside has started.
    case start(XMLName)
    /// The element around has ended.
    case stop
  }

  /// The next step inside the element at `parent`; `stop` when it ends or the document breaks off.
  ///
  /// Whoever gets a `start` walks that element to its end before asking again.
  func piece(of parent: Int32) -> Piece {
    while !failed {
      switch advance() {
      case Int32(CXML_TEXT): return .text
      case Int32(CXML_START): return .start(enter())
      case Int32(CXML_STOP) where currentDepth == parent: return .stop
      case Int32(CXML_STOP): continue
      case Int32(CXML_END): return .stop
      default: fail()
      }
    }
    return .stop
  }

  /// A text that was collected piece by piece, unless it is refused: then `nil`, with a diagnostic.
  func checked(_ bytes: [UInt8], from start: Place) -> String? {
    if bytes.count > Int(CXML_MAX_TEXT) { return tooLong(from: start) }
    guard bytes.withUnsafeBufferPointer({ StreamSafe.firstViolation(in: $0) }) == nil else {
      refuse(at: start)
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
